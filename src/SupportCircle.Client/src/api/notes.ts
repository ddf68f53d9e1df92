import { request } from "./request";
import type { NoteReceipt, NoteRequest, ReachOutCircle, ReceivedNote } from "./wire";

export const reachOut = () => request<ReachOutCircle[]>("GET", "/me/reach-out");
export const acceptNotes = (circleId: string, accepts: boolean) =>
  request("PUT", `/circles/${circleId}/seats/mine/notes`, { accepts });
export const sendNote = (circleId: string, body: NoteRequest) =>
  request<NoteReceipt>("POST", `/circles/${circleId}/notes`, body);

export const receivedNotes = () => request<ReceivedNote[]>("GET", "/me/notes");
export const notesSeen = () => request("PUT", "/me/notes/seen");
export const putNoteAway = (noteId: string) => request("DELETE", `/me/notes/${noteId}`);
