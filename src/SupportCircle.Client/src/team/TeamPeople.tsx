import { useState } from "preact/hooks";
import type { TeamDetails, TeamMember } from "../api/wire";
import { session } from "../models/Session";
import { t } from "../texts";
import { listOf } from "../ui/listOf";
import { Section } from "../ui/Section";
import { RolesDialog } from "./RolesDialog";

interface TeamPeopleProps {
  team: TeamDetails;
  onChanged: () => Promise<void>;
}

export function TeamPeople({ team, onChanged }: TeamPeopleProps) {
  const [changing, change] = useState<TeamMember | null>(null);
  return (
    <Section title={t("team.people")}>
      <ul class="rows">
        {team.people.map((person) => (
          <li key={person.memberId} class="row">
            <span class="row-words">
              <span class="team-name">
                {person.memberId === session.memberId ? t("team.you", { name: person.name }) : person.name}
                {person.administrator && <span class="mark-word is-act">{t("team.administrator")}</span>}
                {person.facilitator && <span class="mark-word is-act">{t("team.facilitator")}</span>}
                {person.suspended && <span class="mark-word is-attention">{t("team.suspended")}</span>}
              </span>
              <span class="hint">{heldWords(team, person)}</span>
            </span>
            <button
              type="button"
              class="button is-quiet"
              aria-label={t("team.changeName", { name: person.name })}
              onClick={() => change(person)}
            >
              {t("team.change")}
            </button>
          </li>
        ))}
      </ul>
      {changing && <RolesDialog person={changing} onChanged={onChanged} onClose={() => change(null)} />}
    </Section>
  );
}

function heldWords({ circles }: TeamDetails, { memberId }: TeamMember): string {
  const held = circles.filter(({ facilitators }) => facilitators.includes(memberId));
  if (held.length === 0) return t("team.holdsNone");
  return t("team.holds", { circles: listOf(held.map(({ name }) => name)) });
}
