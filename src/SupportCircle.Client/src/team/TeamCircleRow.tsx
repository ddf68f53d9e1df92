import { useState } from "preact/hooks";
import { stepBack } from "../api/team";
import type { TeamCircle, TeamMember } from "../api/wire";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";

interface TeamCircleRowProps {
  circle: TeamCircle;
  people: readonly TeamMember[];
  onName: () => void;
  onChanged: () => Promise<void>;
}

/** A circle with those who hold it. */
export function TeamCircleRow({ circle, people, onName, onChanged }: TeamCircleRowProps) {
  const [leaving, leave] = useState<TeamMember | null>(null);
  const holders = people.filter(({ memberId }) => circle.facilitators.includes(memberId));
  return (
    <li class="row team-circle">
      <span class="row-words">
        <span class="team-name">
          {circle.name}
          {holders.length === 0 && <span class="mark-word is-attention">{t("team.nobody")}</span>}
        </span>
        {holders.length > 0 && (
          <ul class="team-holders">
            {holders.map((person) => (
              <li key={person.memberId}>
                {person.name}
                {holders.length > 1 && (
                  <button
                    type="button"
                    class="button is-quiet"
                    aria-label={t("team.stepBackName", { name: person.name, circle: circle.name })}
                    onClick={() => leave(person)}
                  >
                    {t("team.stepBack")}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </span>
      <button
        type="button"
        class="button is-quiet"
        aria-label={t("team.nameFor", { circle: circle.name })}
        onClick={onName}
      >
        {t("team.name")}
      </button>
      {leaving && (
        <ConfirmDialog
          title={t("team.stepBackTitle", { name: leaving.name, circle: circle.name })}
          words={t("team.stepBackWords")}
          action={t("team.stepBack")}
          refusals={{ conflict: "team.rolesConflict" }}
          onConfirm={async () => {
            await stepBack(circle.id, leaving.memberId);
            await onChanged();
          }}
          onClose={() => leave(null)}
        />
      )}
    </li>
  );
}
