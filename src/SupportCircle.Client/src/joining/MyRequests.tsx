import { myRequests } from "../api/joining";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { RequestCard } from "./RequestCard";

/** Among one's circles: the seats that one has asked for, and what became of them. */
export function MyRequests() {
  const load = useLoad(myRequests);
  if (!load.value || load.value.length === 0) return null;
  return (
    <Section title={t("request.mine")}>
      <ul class="cards">
        {load.value.map((request) => (
          <RequestCard key={request.circleId} request={request} onPutAway={load.reload} />
        ))}
      </ul>
    </Section>
  );
}
