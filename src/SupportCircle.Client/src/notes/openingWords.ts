import type { WarmNoteKind } from "../api/wire";
import type { TextKey } from "../texts";

/** Beginnings that one can take and change. */
export const openings: Record<WarmNoteKind, readonly TextKey[]> = {
  Note: [
    "warmNote.openingThinking",
    "warmNote.openingStayed",
    "warmNote.openingMissed",
    "warmNote.openingQuiet",
    "warmNote.openingNoAnswer",
  ],
  Appreciation: [
    "warmNote.openingEasier",
    "warmNote.openingListening",
    "warmNote.openingHonest",
    "warmNote.openingLessAlone",
    "warmNote.openingCalm",
  ],
};
