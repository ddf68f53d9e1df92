import { Route, Switch } from "wouter-preact";
import { SignInPage } from "../accounts/SignInPage";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { NotFoundPage } from "./NotFoundPage";
import { pages } from "./pages";
import { SignedInOnly } from "./SignedInOnly";

export function App() {
  return (
    <>
      <Header />
      <Switch>
        <Route path="/">
          <SignedInOnly page={pages.home} otherwise={pages.welcome} />
        </Route>
        <Route path="/sign-in" component={SignInPage} />
        <Route path="/sign-up" component={pages.signUp} />
        <Route path="/confirm" component={pages.confirm} />
        <Route path="/forgotten-password" component={pages.forgottenPassword} />
        <Route path="/reset-password" component={pages.resetPassword} />
        <Route path="/first-run" component={pages.firstRun} />
        <Route path="/settings/checks">
          <SignedInOnly page={pages.ownRules} />
        </Route>
        <Route path="/settings/:part?">
          <SignedInOnly page={pages.settings} />
        </Route>
        <Route path="/help" component={pages.help} />
        <Route path="/checks" component={pages.checks} />
        <Route path="/moderation/:part?/:id?">
          <SignedInOnly page={pages.dashboard} />
        </Route>
        <Route path="/decisions">
          <SignedInOnly page={pages.decisions} />
        </Route>
        <Route path="/audit">
          <SignedInOnly page={pages.audit} />
        </Route>
        <Route path="/join" component={pages.join} />
        <Route path="/me/:part?/:id?">
          <SignedInOnly page={pages.account} />
        </Route>
        <Route path="/notes">
          <SignedInOnly page={pages.notes} />
        </Route>
        <Route path="/reach-out">
          <SignedInOnly page={pages.reachOut} />
        </Route>
        <Route path="/interests">
          <SignedInOnly page={pages.interests} />
        </Route>
        <Route path="/threads">
          <SignedInOnly page={pages.threads} />
        </Route>
        <Route path="/circles">
          <SignedInOnly page={pages.directory} />
        </Route>
        <Route path="/circles/new">
          <SignedInOnly page={pages.newCircle} />
        </Route>
        <Route path="/circles/:id/edit">
          <SignedInOnly page={pages.editCircle} />
        </Route>
        <Route path="/circles/:id/back">
          <SignedInOnly page={pages.lookBack} />
        </Route>
        <Route path="/circles/:id/join">
          <SignedInOnly page={pages.door} />
        </Route>
        <Route path="/circles/:id/requests">
          <SignedInOnly page={pages.requests} />
        </Route>
        <Route path="/circles/:id/rules">
          <SignedInOnly page={pages.rules} />
        </Route>
        <Route path="/circles/:id/checks">
          <SignedInOnly page={pages.checks} />
        </Route>
        <Route path="/circles/:id/held">
          <SignedInOnly page={pages.held} />
        </Route>
        <Route path="/circles/:id/stories/:part?/:more?">
          <SignedInOnly page={pages.stories} />
        </Route>
        <Route path="/circles/:id/:part?">
          <SignedInOnly page={pages.circle} />
        </Route>
        <Route component={NotFoundPage} />
      </Switch>
      <Footer />
    </>
  );
}
