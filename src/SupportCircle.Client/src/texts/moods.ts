import { type TextKey, t } from "./index";

const words: readonly TextKey[] = ["mood.one", "mood.two", "mood.three", "mood.four", "mood.five"];

/** From the worst to the best. */
export const moods = [1, 2, 3, 4, 5] as const;

export const moodWords = (mood: number): string => t(words[mood - 1] ?? "mood.three");
