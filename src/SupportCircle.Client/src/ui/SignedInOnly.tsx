import type { ComponentType } from "preact";
import { SignInPage } from "../accounts/SignInPage";
import { session } from "../models/Session";
import { LoadFailed } from "./LoadFailed";
import { pages } from "./pages";

interface SignedInOnlyProps {
  page: ComponentType<object>;
  /** What those see who are not signed in: by default the way in, after which the address is where it was. */
  otherwise?: ComponentType<object>;
}

export function SignedInOnly({ page: Page, otherwise: Otherwise = SignInPage }: SignedInOnlyProps) {
  const standing = session.standing.value;
  switch (standing.kind) {
    case "signedIn":
      return <Page />;
    case "signedOut":
      return standing.hasExpired ? <SignInPage /> : <Otherwise />;
    case "suspended":
      return <pages.suspended />;
    case "unreachable":
      return <LoadFailed onRetry={() => void session.ask()} />;
    case "asking":
      return <main class="page" aria-busy="true" />;
  }
}
