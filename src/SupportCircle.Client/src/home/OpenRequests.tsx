import type { MySeatRequest } from "../api/wire";
import { RequestCard } from "../joining/RequestCard";
import { t } from "../texts";
import { Section } from "../ui/Section";

interface OpenRequestsProps {
  requests: readonly MySeatRequest[];
  onChange: () => Promise<void>;
}

/** The seats that one has asked for and has no answer to yet. */
export function OpenRequests({ requests, onChange }: OpenRequestsProps) {
  const open = requests.filter(({ isUnread }) => !isUnread);
  if (open.length === 0) return null;
  return (
    <Section title={t("request.mine")}>
      <ul class="cards">
        {open.map((request) => (
          <RequestCard key={request.circleId} request={request} onPutAway={onChange} />
        ))}
      </ul>
    </Section>
  );
}
