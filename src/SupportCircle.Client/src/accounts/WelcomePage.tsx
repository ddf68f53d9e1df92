import { Link } from "wouter-preact";
import { NotSetUp } from "../administration/NotSetUp";
import { isErased } from "../models/erasure";
import "../styles/welcome.css";
import { t } from "../texts";
import { Heading } from "../ui/Heading";
import { RunBy } from "../ui/RunBy";
import { CircleDrawing } from "./CircleDrawing";
import { ErasedPage } from "./ErasedPage";

export function WelcomePage() {
  if (isErased.value) return <ErasedPage />;
  return (
    <main class="welcome">
      <NotSetUp />
      <div class="welcome-letter">
        <Heading>{t("welcome.title")}</Heading>
        <p class="lead">{t("welcome.lead")}</p>
        <p class="actions">
          <Link href="/sign-up" class="button is-act">
            {t("account.signUp")}
          </Link>
          <Link href="/sign-in" class="button">
            {t("account.signIn")}
          </Link>
        </p>
      </div>
      <CircleDrawing />
      <section aria-labelledby="how">
        <h2 id="how">{t("welcome.howTitle")}</h2>
        <dl class="welcome-how">
          <div>
            <dt>{t("welcome.small")}</dt>
            <dd>{t("welcome.smallWords")}</dd>
          </div>
          <div>
            <dt>{t("welcome.held")}</dt>
            <dd>{t("welcome.heldWords")}</dd>
          </div>
          <div>
            <dt>{t("welcome.yours")}</dt>
            <dd>{t("welcome.yoursWords")}</dd>
          </div>
        </dl>
      </section>
      <section class="welcome-not" aria-labelledby="not">
        <h2 id="not">{t("welcome.notTitle")}</h2>
        <p>{t("welcome.notWords")}</p>
        <p>
          <strong>{t("welcome.danger")}</strong>
        </p>
        <p>
          <Link href="/checks">{t("checks.link")}</Link>
        </p>
      </section>
      <RunBy />
    </main>
  );
}
