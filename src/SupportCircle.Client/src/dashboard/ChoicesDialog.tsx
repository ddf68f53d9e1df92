import { type DashboardChoice, dashboardChoices } from "../models/DashboardChoices";
import { type ShortcutKey, shortcutKeys } from "../models/shortcuts";
import { type TextKey, t } from "../texts";
import { Dialog } from "../ui/Dialog";

const keys: Record<ShortcutKey, TextKey> = {
  j: "keys.next",
  k: "keys.previous",
  c: "keys.claim",
  d: "keys.decide",
  l: "keys.level",
  n: "keys.note",
  o: "keys.opinion",
  "?": "keys.help",
};

const choices: Record<DashboardChoice, readonly [TextKey, TextKey]> = {
  shortcuts: ["choices.shortcuts", "choices.shortcutsHint"],
  fold: ["choices.fold", "choices.foldHint"],
  grey: ["choices.grey", "choices.greyHint"],
};

/** The shortcuts, and how one likes the dashboard on this device. */
export function ChoicesDialog({ onClose }: { onClose: () => void }) {
  const { made } = dashboardChoices;
  return (
    <Dialog title={t("choices.title")} onClose={onClose}>
      <dl class="keys">
        {shortcutKeys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(keys[key])}</dd>
          </div>
        ))}
      </dl>
      <div class="choices">
        {Object.entries(choices).map(([name, [words, hint]]) => (
          <label key={name} class="choice">
            <input
              type="checkbox"
              checked={made.value[name as DashboardChoice]}
              onChange={({ currentTarget: { checked } }) =>
                dashboardChoices.choose(name as DashboardChoice, checked)
              }
            />
            <span>
              {t(words)}
              <span class="hint">{t(hint)}</span>
            </span>
          </label>
        ))}
      </div>
      <p class="hint">{t("choices.device")}</p>
      <div class="actions">
        <button type="button" class="button is-act" onClick={onClose}>
          {t("action.close")}
        </button>
      </div>
    </Dialog>
  );
}
