import type { DeskAlert } from "../api/wire";
import { categoryWords } from "../moderation/reportWords";
import { t } from "../texts";
import { levelWords } from "./signalWords";

/** What it is about, before anything else: somebody may rather not get it, and still must know. */
export const alertTopic = ({ category, reports, level }: DeskAlert) =>
  reports > 0 || !level ? categoryWords(category) : t("signal.title", { level: levelWords(level) });
