import type { CircleSuggestion } from "../api/wire";
import { isLanguage, languageNames, t } from "../texts";
import { hopeName } from "../texts/hopes";
import { meetingTimeName } from "../texts/meetingTimes";
import { themeName } from "../texts/themes";
import { listOf } from "../ui/listOf";

/** Why a circle is suggested: what is true of it and of what one has said, in short sentences. */
export function fitWords({ circle, theme, hopes, times, language }: CircleSuggestion): string[] {
  return [
    theme && t("fit.theme", { theme: themeName(circle.theme) }),
    hopes.length > 0 && t("fit.hopes", { hopes: listOf(hopes.map(hopeName)) }),
    times.length > 0 && t("fit.times", { times: listOf(times.map(meetingTimeName)) }),
    isLanguage(language) && t("fit.language", { language: languageNames[language] }),
  ].filter((words) => words !== false);
}
