import { useId, useState } from "preact/hooks";
import { beginSettling, breathPatterns } from "../api/settling";
import type { BreathPatternView } from "../api/wire";
import { stepsOf } from "../models/breath";
import { useCircle } from "../rooms/roomContext";
import { spokenLanguage, t } from "../texts";
import { Loading } from "../ui/Loading";
import { Section } from "../ui/Section";
import { useAttempt } from "../ui/useAttempt";
import { useLoad } from "../ui/useLoad";
import { OwnSettling } from "./OwnSettling";

/** A rhythm to breathe in: for oneself, and for everybody where one looks after the circle. */
export function SettlingOffer() {
  const circle = useCircle();
  const id = useId();
  const load = useLoad(breathPatterns);
  const [chosen, choose] = useState("");
  const [own, begin] = useState<BreathPatternView | null>(null);
  const { failure, attempt } = useAttempt({ conflict: "settling.runs" });
  const patterns = load.value ?? [];
  const pattern = patterns.find(({ key }) => key === chosen) ?? patterns[0];
  if (!pattern) return <Loading of={load} />;
  return (
    <Section title={t("settling.title")}>
      <p class="hint">{t("settling.hint")}</p>
      <div class="field">
        <label for={id}>{t("settling.rhythm")}</label>
        <select id={id} value={pattern.key} onChange={(event) => choose(event.currentTarget.value)}>
          {patterns.map((one) => (
            <option key={one.key} value={one.key}>
              {`${one.names[spokenLanguage()]} (${stepsOf(one)
                .map((step) => one[step])
                .join(" – ")})`}
            </option>
          ))}
        </select>
      </div>
      <p class="actions">
        <button type="button" class="button" onClick={() => begin(pattern)}>
          {t("settling.begin")}
        </button>
        {circle.role === "Facilitator" && (
          <button
            type="button"
            class="button"
            onClick={() => void attempt(() => beginSettling(circle.id, pattern.key))}
          >
            {t("settling.beginForAll")}
          </button>
        )}
      </p>
      {circle.role === "Facilitator" && <p class="hint">{t("settling.forAllHint")}</p>}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {own && <OwnSettling pattern={own} onClose={() => begin(null)} />}
    </Section>
  );
}
