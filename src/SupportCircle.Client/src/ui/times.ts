import { locale, t } from "../texts";

const dayMs = 86_400_000;

const formats = {
  time: { hour: "numeric", minute: "2-digit" },
  day: { weekday: "long", day: "numeric", month: "long" },
  dayOfYear: { day: "numeric", month: "long", year: "numeric" },
  moment: { day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "2-digit" },
  dateAndTime: { day: "numeric", month: "long", hour: "numeric", minute: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

function format(name: keyof typeof formats, at: string): string {
  // Making a format is slow, and a conversation needs one per message.
  const key = `${locale()} ${name}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale(), formats[name]);
  made.set(key, known);
  return known.format(new Date(at));
}

export const timeOfDay = (at: string) => format("time", at);
export const dateAndTime = (at: string) => format("dateAndTime", at);
/** With the year, for what is kept for years. */
export const moment = (at: string) => format("moment", at);
export const date = (at: string) => format("dayOfYear", at);

/** "Today", "Yesterday", or the day itself. */
export function dayName(at: string, now = new Date()): string {
  const day = new Date(at);
  if (day.toDateString() === now.toDateString()) return t("time.today");
  if (day.toDateString() === new Date(now.getTime() - dayMs).toDateString()) return t("time.yesterday");
  return format(day.getFullYear() === now.getFullYear() ? "day" : "dayOfYear", at);
}
