import { Link } from "wouter-preact";
import { session } from "../models/Session";
import { t } from "../texts";
import { Icon } from "./Icon";
import { LeavePage } from "./LeavePage";
import { UnreadLink } from "./UnreadLink";
import { Wordmark } from "./Wordmark";

export function Header() {
  return (
    <header class="header">
      <Link href="/" class="wordmark">
        <Wordmark />
      </Link>
      <UnreadLink />
      <nav aria-label={t("header.nav")}>
        {session.member && (
          <Link href="/me" class="button is-quiet header-account">
            <Icon name="account" />
            <span>{t("header.account")}</span>
          </Link>
        )}
        <Link href="/help" class="button help-now">
          {t("header.help")}
        </Link>
        <LeavePage />
      </nav>
    </header>
  );
}
