import { useState } from "preact/hooks";
import { addHelpline, changeHelpline, removeHelpline, verifyHelpline } from "../api/helplines";
import type { OwnHelplineView } from "../api/wire";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { HelplineForm } from "./HelplineForm";
import { HelplineRow } from "./HelplineRow";
import { useChange } from "./useChange";

interface OwnSectionProps {
  own: readonly OwnHelplineView[];
  onChanged: () => Promise<void>;
}

/** What was entered here: in everybody's page a moment later. */
export function OwnSection({ own, onChanged }: OwnSectionProps) {
  const [writing, write] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [removing, askToRemove] = useState<Pick<OwnHelplineView, "id" | "version"> | null>(null);
  const { failure, change } = useChange(onChanged);
  const begin = (which: string) => {
    setSaved(false);
    write(which);
  };
  const saved = async () => {
    write(null);
    setSaved(true);
    await onChanged();
  };
  return (
    <Section title={t("helplines.own")}>
      <p class="hint">{t("helplines.ownHint")}</p>
      {own.length === 0 && <p>{t("helplines.ownNone")}</p>}
      <ul class="rows">
        {own.map(({ id, version, entry, state, verifiedBy }) =>
          writing === id ? (
            <li key={id} class="row">
              <HelplineForm
                entry={entry}
                onSave={async (changed) => {
                  await changeHelpline(id, version, changed);
                  await saved();
                }}
                onCancel={() => write(null)}
              />
            </li>
          ) : (
            <HelplineRow key={id} entry={entry} state={state} verifiedBy={verifiedBy}>
              <button
                type="button"
                class="button"
                aria-label={t("helplines.verifyNamed", { name: entry.name })}
                onClick={() => void change(() => verifyHelpline(id, version))}
              >
                {t("helplines.verify")}
              </button>
              <button
                type="button"
                class="button is-quiet"
                aria-label={t("helplines.changeNamed", { name: entry.name })}
                onClick={() => begin(id)}
              >
                {t("helplines.change")}
              </button>
              <button
                type="button"
                class="button is-quiet"
                aria-label={t("helplines.removeNamed", { name: entry.name })}
                onClick={() => askToRemove({ id, version })}
              >
                {t("helplines.remove")}
              </button>
            </HelplineRow>
          ),
        )}
      </ul>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {removing && (
        <ConfirmDialog
          title={t("helplines.removeTitle")}
          words={t("helplines.removeWords")}
          action={t("helplines.remove")}
          refusals={{ conflict: "helplines.conflict" }}
          onConfirm={async () => {
            await removeHelpline(removing.id, removing.version);
            await onChanged();
          }}
          onClose={() => askToRemove(null)}
        />
      )}
      {isSaved && <Notice isNews>{t("helplines.saved")}</Notice>}
      {writing === "new" ? (
        <HelplineForm
          onSave={async (entry) => {
            await addHelpline(entry);
            await saved();
          }}
          onCancel={() => write(null)}
        />
      ) : (
        <p>
          <button type="button" class="button is-act" onClick={() => begin("new")}>
            {t("helplines.add")}
          </button>
        </p>
      )}
    </Section>
  );
}
