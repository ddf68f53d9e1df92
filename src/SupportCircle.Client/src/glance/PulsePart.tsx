import type { PulseWord, WeekPulse } from "../api/wire";
import { dateWords } from "../figures/figureWords";
import { type TextKey, t } from "../texts";

const words: Readonly<Record<PulseWord, TextKey>> = {
  Heavy: "pulse.heavy",
  Mixed: "pulse.mixed",
  Steady: "pulse.steady",
};

/** One word for the week before, where it is nobody's own. */
export function PulsePart({ pulse }: { pulse: WeekPulse }) {
  return (
    <section class="glance-part">
      <h3>{t("pulse.title")}</h3>
      <p>
        <strong>{t(words[pulse.word])}</strong>{" "}
        <span class="hint">{t("pulse.week", { date: dateWords(pulse.week) })}</span>
      </p>
      <p class="hint">{t("pulse.hint")}</p>
    </section>
  );
}
