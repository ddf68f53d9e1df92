import { request } from "./request";
import type { PracticePage, PracticeRequest, PracticeSaved, PracticeView } from "./wire";

const path = "/me/practices";

/** @param day As the calendar has it here, `2026-11-29`. */
export const practiceOf = (day: string) => request<PracticeView>("POST", `${path}/today?day=${day}`);
export const answerPractice = (day: string, answer: PracticeRequest) =>
  request<PracticeSaved>("PUT", `${path}/${day}`, answer);

/** The days of which there is something to tell, the newest first. */
export const practiceDays = (before?: string) =>
  request<PracticePage>("GET", before === undefined ? path : `${path}?before=${before}`);
