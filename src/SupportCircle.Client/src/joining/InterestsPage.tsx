import { useLocation } from "wouter-preact";
import { saveInterests } from "../api/joining";
import { t } from "../texts";
import { Page } from "../ui/Page";
import { InterestsForm } from "./InterestsForm";

/** Asked once, after signing up; and again whenever one likes. */
export function InterestsPage() {
  const [, navigate] = useLocation();
  const skip = async () => {
    await saveInterests({ themes: [], hopes: [] });
    navigate("/");
  };
  return (
    <Page title={t("interests.title")} lead={t("interests.lead")}>
      <InterestsForm
        onSaved={() => navigate("/circles")}
        aside={
          <button
            type="button"
            class="button is-quiet"
            onClick={() => void skip().catch(() => navigate("/"))}
          >
            {t("interests.skip")}
          </button>
        }
      />
    </Page>
  );
}
