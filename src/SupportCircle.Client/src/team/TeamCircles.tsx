import { useState } from "preact/hooks";
import type { TeamCircle, TeamDetails } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { NameFacilitatorDialog } from "./NameFacilitatorDialog";
import { TeamCircleRow } from "./TeamCircleRow";

interface TeamCirclesProps {
  team: TeamDetails;
  onChanged: () => Promise<void>;
}

export function TeamCircles({ team, onChanged }: TeamCirclesProps) {
  const [naming, name] = useState<TeamCircle | null>(null);
  return (
    <Section title={t("team.circles")}>
      <p class="hint">{t(team.circles.length > 0 ? "team.circlesHint" : "team.circlesNone")}</p>
      <ul class="rows">
        {team.circles.map((circle) => (
          <TeamCircleRow
            key={circle.id}
            circle={circle}
            people={team.people}
            onName={() => name(circle)}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {naming && (
        <NameFacilitatorDialog
          circle={naming}
          people={team.people}
          onChanged={onChanged}
          onClose={() => name(null)}
        />
      )}
    </Section>
  );
}
