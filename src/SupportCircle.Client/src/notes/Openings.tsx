import type { WarmNoteKind } from "../api/wire";
import { t } from "../texts";
import { openings } from "./openingWords";

interface OpeningsProps {
  kind: WarmNoteKind;
  onChoose: (words: string) => void;
}

/** For whoever does not know how to begin. */
export function Openings({ kind, onChoose }: OpeningsProps) {
  return (
    <details class="note-openings">
      <summary>{t("warmNote.openings")}</summary>
      <ul>
        {openings[kind].map((key) => (
          <li key={key}>
            <button type="button" class="button is-quiet" onClick={() => onChoose(t(key))}>
              {t(key)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
