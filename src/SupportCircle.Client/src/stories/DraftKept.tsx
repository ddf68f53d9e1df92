import type { StoryDraft } from "../models/StoryDraft";
import { t } from "../texts";

/** Where the words are by now. */
export function DraftKept({ draft }: { draft: StoryDraft }) {
  const { title, text } = draft.words.value;
  if (!title && !text) return null;
  return <span class="hint">{t(draft.isKept.value ? "drafts.kept" : "drafts.keptHere")}</span>;
}
