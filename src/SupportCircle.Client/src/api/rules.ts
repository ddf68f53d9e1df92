import { request } from "./request";
import type { MyHeldPost, PhraseRequest, PhraseTrial, PhraseView, PostReceipt, WaitingPost } from "./wire";

/** Of a circle; without one, of the organisation. */
const phrasesOf = (circleId?: string) =>
  circleId ? `/circles/${circleId}/rules/phrases` : "/moderation/rules/phrases";

export const phrases = (circleId?: string) => request<PhraseView[]>("GET", phrasesOf(circleId));
export const addPhrase = (phrase: PhraseRequest, circleId?: string) =>
  request<PhraseView>("POST", phrasesOf(circleId), phrase);
export const tryPhrase = (phrase: PhraseRequest, text: string, circleId?: string) =>
  request<PhraseTrial>("POST", `${phrasesOf(circleId)}/trial`, {
    pattern: phrase.pattern,
    isPattern: phrase.isPattern,
    text,
  });
export const removePhrase = (phraseId: string, circleId?: string) =>
  request("DELETE", `${phrasesOf(circleId)}/${phraseId}`);

export const lookAtFirstPosts = (id: string, count: number) =>
  request("PUT", `/circles/${id}/first-posts`, { count });

/** Noted in the audit log: for those who open it, never ahead. */
export const waitingPosts = (id: string) => request<WaitingPost[]>("GET", `/circles/${id}/held`);
export const letThrough = (id: string, heldId: string) =>
  request<PostReceipt>("POST", `/circles/${id}/held/${heldId}/letting-through`);
export const declinePost = (id: string, heldId: string, word: string) =>
  request("POST", `/circles/${id}/held/${heldId}/declining`, word ? { word } : {});

export const myHeldPosts = (id: string) => request<MyHeldPost[]>("GET", `/circles/${id}/held/mine`);
export const takeBackPost = (id: string, heldId: string) =>
  request("DELETE", `/circles/${id}/held/${heldId}`);
