import type { HomePractice } from "../api/wire";
import { locale, spokenLanguage, t } from "../texts";

export const practiceWords = ({ words }: Pick<HomePractice, "words">): string =>
  words[spokenLanguage()] ?? t("practice.unknown");

/** A day without a time: it is the same one wherever it is read. */
export const calendarDay = (day: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
