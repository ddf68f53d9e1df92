import type { CaseView } from "../api/wire";
import { session } from "../models/Session";
import { t } from "../texts";
import { useShortcuts } from "./useShortcuts";

export type Doing = "decision" | "level" | "note" | "question" | "opinion";

interface CaseActionsProps {
  view: CaseView;
  doing: Doing | null;
  onBegin: (doing: Doing) => void;
}

/** What can be done about a case now. */
export function CaseActions({ view, doing, onBegin }: CaseActionsProps) {
  const { claim, closedAt } = view.case;
  const mayDecide = view.allowed.length > 0 && (!claim || claim.mine);
  const mayGrade = !closedAt && (!claim || claim.mine);
  const asked = view.history.findLast(({ kind }) => kind === "OpinionAsked");
  const isOthers = view.case.wantsOpinion && asked?.by?.memberId !== session.memberId;
  const secondOpinion: Doing = isOthers ? "opinion" : "question";
  useShortcuts({
    d: mayDecide && (() => onBegin("decision")),
    l: mayGrade && (() => onBegin("level")),
    n: () => onBegin("note"),
    o: () => onBegin(secondOpinion),
  });
  const actions: readonly (readonly [Doing, string, string, boolean?])[] = [
    ["decision", "d", t("decide.begin"), mayDecide],
    ["level", "l", t("level.begin"), mayGrade],
    ["note", "n", t("note.begin")],
    [secondOpinion, "o", t(isOthers ? "opinion.begin" : "question.begin")],
  ];
  return (
    <>
      {view.allowed.length === 0 && <p class="hint">{t("decide.nothing")}</p>}
      <p class="actions">
        {actions
          .filter(([what, , , may = true]) => may && what !== doing)
          .map(([what, key, words]) => (
            <button
              key={what}
              type="button"
              class={what === "decision" && !closedAt ? "button is-act" : "button"}
              aria-keyshortcuts={key}
              onClick={() => onBegin(what)}
            >
              {words}
            </button>
          ))}
      </p>
    </>
  );
}
