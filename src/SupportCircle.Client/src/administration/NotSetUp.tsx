import { Link } from "wouter-preact";
import { firstRun } from "../api/administration";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { useLoad } from "../ui/useLoad";

/** On the first page, for as long as nobody administers the installation. */
export function NotSetUp() {
  const { value } = useLoad(firstRun);
  if (!value?.isOpen) return null;
  return (
    <Notice tone="attention">
      <p>{t("firstRun.notSetUp")}</p>
      <Link href="/first-run" class="button">
        {t("firstRun.open")}
      </Link>
    </Notice>
  );
}
