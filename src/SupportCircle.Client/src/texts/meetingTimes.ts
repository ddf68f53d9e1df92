import type { MeetingTime } from "../api/wire";
import { type TextKey, t } from "./index";

const names: Record<MeetingTime, TextKey> = {
  Mornings: "meetingTime.mornings",
  Afternoons: "meetingTime.afternoons",
  Evenings: "meetingTime.evenings",
  Weekends: "meetingTime.weekends",
};

export const meetingTimes = Object.keys(names) as MeetingTime[];

export const meetingTimeName = (time: MeetingTime): string => t(names[time]);

/** The times among a form's values of this name. */
export const meetingTimesOf = (values: FormData, name: string): MeetingTime[] =>
  meetingTimes.filter((time) => values.getAll(name).includes(time));
