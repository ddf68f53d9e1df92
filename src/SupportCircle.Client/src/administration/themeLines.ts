import type { ThemeSummary, ThemeWish } from "../api/wire";
import { newId } from "../models/newId";
import { themeName } from "../texts/themes";

/** One line of the list while it is being written. */
export interface ThemeLine {
  key: string;
  /** Absent on a new one. */
  id?: string;
  /** What stood there before: what was not changed is not sent, so that it stays in each reader's language. */
  shown: string;
}

export const linesOf = (themes: readonly ThemeSummary[]): ThemeLine[] =>
  themes.map((theme) => ({ key: theme.id, id: theme.id, shown: themeName(theme) }));

export const newLine = (): ThemeLine => ({ key: newId(), shown: "" });

/** The list with one line a place further up. */
export function movedUp(lines: readonly ThemeLine[], index: number): ThemeLine[] {
  const moved = [...lines];
  const [line] = moved.splice(index, 1);
  if (line) moved.splice(Math.max(0, index - 1), 0, line);
  return moved;
}

/** The field's name is also what the server calls a theme that it refuses. */
export const fieldName = (index: number): string => `themes[${index}]`;

export function wishes(lines: readonly ThemeLine[], values: FormData): ThemeWish[] {
  return lines.map(({ id, shown }, index) => {
    const name = String(values.get(fieldName(index))).trim();
    return { id, name: name === shown ? undefined : name };
  });
}
