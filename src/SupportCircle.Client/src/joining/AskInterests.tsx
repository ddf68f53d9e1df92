import { Link } from "wouter-preact";
import { interests } from "../api/joining";
import { t } from "../texts";
import { useLoad } from "../ui/useLoad";

/** On the start page, until one has answered, also with nothing. */
export function AskInterests() {
  const load = useLoad(interests);
  if (!load.value || load.value.isAnswered) return null;
  return (
    <p class="notice is-calm">
      {t("interests.ask")} <Link href="/interests">{t("interests.title")}</Link>
    </p>
  );
}
