import type { HelplineDetails } from "../api/wire";
import { HelplineCard } from "./HelplineCard";

export function HelplineList({ helplines }: { helplines: readonly HelplineDetails[] }) {
  return (
    <ul class="helplines">
      {helplines.map((helpline) => (
        <HelplineCard key={`${helpline.name} ${helpline.dial} ${helpline.source}`} helpline={helpline} />
      ))}
    </ul>
  );
}
