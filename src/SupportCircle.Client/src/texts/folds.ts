import type { FoldReason } from "../models/Folds";
import { type TextKey, t } from ".";

const words: Record<FoldReason, TextKey> = {
  blocked: "fold.blocked",
  reported: "fold.reported",
  topic: "fold.topic",
};

/** Why a message, or several in a row, are out of one's sight. */
export const foldedWords = (reason: FoldReason, count: number) => t(words[reason], { count });
