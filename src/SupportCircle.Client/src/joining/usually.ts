import type { CircleListing } from "../api/wire";
import { isLanguage, languageNames } from "../texts";
import { meetingTimeName } from "../texts/meetingTimes";
import { listOf } from "../ui/listOf";

/** When a circle meets and what is spoken there, as far as it has said so. */
export function usually({ times, language }: Pick<CircleListing, "times" | "language">): string {
  const names = times.map(meetingTimeName);
  return [listOf(names), isLanguage(language) ? languageNames[language] : ""].filter(Boolean).join(" · ");
}
