import type { DeskAlert } from "../api/wire";
import { categoryWords } from "../moderation/reportWords";

/** What it is about, before anything else: somebody may rather not get it, and still must know. */
export const alertTopic = ({ category }: DeskAlert) => categoryWords(category);
