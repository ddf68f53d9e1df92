import { planSharing, sharePlan, takePlanBack } from "../api/plans";
import type { PlanCircle } from "../api/wire";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Section } from "../ui/Section";
import { date } from "../ui/times";
import { useAttempt } from "../ui/useAttempt";
import { useLoad } from "../ui/useLoad";
import { ConsentRecords } from "./ConsentRecords";

/** Who may open one's plan: nobody, unless one says so here, circle by circle. */
export function SharingSection() {
  const load = useLoad(planSharing);
  const { failure, attempt } = useAttempt({ conflict: "sharing.noPlan" });
  const change = ({ circleId, sharedSince }: PlanCircle) =>
    attempt(async () => {
      await (sharedSince ? takePlanBack(circleId) : sharePlan(circleId));
      await load.reload();
    });
  if (!load.value) return <Loading of={load} />;
  const { circles, records } = load.value;
  return (
    <div class="plan-sharing is-unprinted">
      <Section title={t("sharing.title")}>
        <p>{t("sharing.lead")}</p>
        <p class="hint">{t("sharing.how")}</p>
        {circles.length === 0 && <p class="hint">{t("sharing.noCircles")}</p>}
        <ul class="rows">
          {circles.map((circle) => (
            <li key={circle.circleId} class="row">
              <div class="row-words">
                <strong dir="auto">{circle.name}</strong>
                <span dir="auto">
                  {circle.facilitators.length > 0
                    ? t("sharing.who", { names: circle.facilitators.join(", ") })
                    : t("sharing.nobody")}
                </span>
                <span class="hint" role="status">
                  {circle.sharedSince
                    ? t("sharing.since", { date: date(circle.sharedSince) })
                    : t("sharing.notShared")}
                </span>
              </div>
              <button
                type="button"
                class="button"
                aria-label={t(circle.sharedSince ? "sharing.takeBackFrom" : "sharing.giveTo", {
                  circle: circle.name,
                })}
                onClick={() => void change(circle)}
              >
                {t(circle.sharedSince ? "sharing.takeBack" : "sharing.give")}
              </button>
            </li>
          ))}
        </ul>
        {failure && (
          <p class="problem" role="alert">
            {failure}
          </p>
        )}
        <ConsentRecords records={records} />
      </Section>
    </div>
  );
}
