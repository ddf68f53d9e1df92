import { request } from "./request";
import type { NoteWritten, ReportCategory, ShiftView } from "./wire";

export const shiftView = () => request<ShiftView>("GET", "/moderation/shift");
/** Begins a shift, or moves its end. */
export const keepShift = (minutes: number) => request("PUT", "/moderation/shift", { minutes });
export const endShift = () => request("DELETE", "/moderation/shift");

const notesOf = (circleId: string) => `/moderation/circles/${circleId}/hand-over-notes`;
export const leaveNote = (circleId: string, text: string) =>
  request<NoteWritten>("POST", notesOf(circleId), { text });
export const takeNoteBack = (circleId: string, noteId: string) =>
  request("DELETE", `${notesOf(circleId)}/${noteId}`);

export const wish = (categories: readonly ReportCategory[]) =>
  request("PUT", "/moderation/wishes", { categories });
