import type { ThemeSummary } from "../api/wire";
import { type TextKey, t } from "./index";

const names: Record<string, TextKey> = {
  "empty-nest": "theme.emptyNest",
  bereavement: "theme.bereavement",
  separation: "theme.separation",
  illness: "theme.illness",
  caregiving: "theme.caregiving",
  "work-and-retirement": "theme.workAndRetirement",
  loneliness: "theme.loneliness",
  "new-start": "theme.newStart",
};

/** A theme of the product in the reader's language, one of the organisation as it was written. */
export function themeName(theme: ThemeSummary): string {
  const key = theme.key === undefined ? undefined : names[theme.key];
  return key ? t(key) : theme.name;
}
