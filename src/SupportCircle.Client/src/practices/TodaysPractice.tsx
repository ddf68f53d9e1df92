import { useMemo } from "preact/hooks";
import { practiceOf } from "../api/practices";
import { Refusal } from "../api/Refusal";
import type { PracticeAnswer, PracticeSaved, PracticeView } from "../api/wire";
import { PracticeNotes } from "../models/PracticeNotes";
import { session } from "../models/Session";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { NotesForm } from "./NotesForm";
import { practiceWords } from "./practiceWords";

interface TodaysPracticeProps {
  practice: PracticeView;
  onSaved: (saved: PracticeSaved) => void;
}

/** One small thing. It is taken or left; neither is counted, and saying nothing is fine too. */
export function TodaysPractice({ practice: read, onSaved }: TodaysPracticeProps) {
  const notes = useMemo(() => new PracticeNotes(session.memberId ?? "", read), [read]);
  const { failure, attempt } = useAttempt({ conflict: "practice.conflict" });
  const practice = notes.practice.value;
  const tell = async (work: () => Promise<PracticeSaved>) => {
    try {
      onSaved(await work());
    } catch (error) {
      if (Refusal.of(error).code === "conflict") notes.meanwhile(await practiceOf(practice.day));
      throw error;
    }
  };
  const say = (answer: PracticeAnswer | undefined) => void attempt(() => tell(() => notes.say(answer)));
  return (
    <section class="practice" aria-labelledby="practice-today">
      <h2 id="practice-today" class="hint">
        {t("practice.today")}
      </h2>
      <p class="practice-words">{practiceWords(practice)}</p>
      <p class="hint" role="status">
        {practice.answer === "Taken" && t("practice.taken")}
        {practice.answer === "Left" && t("practice.left")}
      </p>
      <p class="actions">
        {practice.answer === undefined ? (
          <>
            <button type="button" class="button is-act" onClick={() => say("Taken")}>
              {t("practice.take")}
            </button>
            <button type="button" class="button is-quiet" onClick={() => say("Left")}>
              {t("practice.leave")}
            </button>
          </>
        ) : (
          <button type="button" class="button is-quiet" onClick={() => say(undefined)}>
            {t("practice.unsay")}
          </button>
        )}
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {practice.answer === "Taken" && <NotesForm notes={notes} onSave={() => tell(() => notes.save())} />}
    </section>
  );
}
