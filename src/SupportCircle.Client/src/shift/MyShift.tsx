import { useState } from "preact/hooks";
import type { DeskCircle, ShiftTime } from "../api/wire";
import { Said } from "../dashboard/Said";
import type { CaseDraft } from "../models/CaseDraft";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { timeOfDay } from "../ui/times";
import { EndForm } from "./EndForm";
import { LengthForm } from "./LengthForm";

interface MyShiftProps {
  mine: ShiftTime | undefined;
  circles: readonly DeskCircle[];
  draft: CaseDraft;
  /** Whether one has come to end it. */
  isHandingOver: boolean;
}

type Doing = "length" | "end";

/** One's own shift: begun, moved and ended here. */
export function MyShift({ mine, circles, draft, isHandingOver }: MyShiftProps) {
  const [doing, begin] = useState<Doing | null>(isHandingOver ? "end" : null);
  const [said, say] = useState<string | null>(null);
  const start = (next: Doing) => {
    say(null);
    begin(next);
  };
  const done = (words: string) => {
    begin(null);
    say(words);
  };
  return (
    <Section title={t("shift.mine")}>
      {said && <Said>{said}</Said>}
      <p>{mine ? t("shift.mineUntil", { until: timeOfDay(mine.until) }) : t("shift.mineNone")}</p>
      {!mine && <LengthForm action={t("shift.begin")} onDone={() => done(t("shift.begun"))} />}
      {mine && doing === null && (
        <p class="actions">
          <button type="button" class="button" onClick={() => start("end")}>
            {t("shift.end")}
          </button>
          <button type="button" class="button is-quiet" onClick={() => start("length")}>
            {t("shift.move")}
          </button>
        </p>
      )}
      {mine && doing === "length" && (
        <LengthForm
          action={t("shift.move")}
          onDone={() => done(t("shift.moved"))}
          onClose={() => begin(null)}
        />
      )}
      {mine && doing === "end" && (
        <EndForm
          circles={circles}
          draft={draft}
          onDone={() => done(t("shift.ended"))}
          onClose={() => begin(null)}
        />
      )}
    </Section>
  );
}
