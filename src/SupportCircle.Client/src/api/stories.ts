import { request } from "./request";
import type {
  ChangeReceipt,
  DraftSaved,
  FoldedTopicsDetails,
  PostReceipt,
  ReflectionRequest,
  StoryDraftRequest,
  StoryDraftView,
  StoryEditRequest,
  StoryPage,
  StoryRequest,
  StoryView,
  TopicView,
} from "./wire";

export const stories = (circleId: string, before?: number) =>
  request<StoryPage>("GET", `/circles/${circleId}/stories${before === undefined ? "" : `?before=${before}`}`);
export const story = (circleId: string, sequence: number, after?: number) =>
  request<StoryView>(
    "GET",
    `/circles/${circleId}/stories/${sequence}${after === undefined ? "" : `?after=${after}`}`,
  );
export const shareStory = (circleId: string, body: StoryRequest) =>
  request<PostReceipt>("POST", `/circles/${circleId}/stories`, body);
export const retellStory = (circleId: string, sequence: number, body: StoryEditRequest) =>
  request<ChangeReceipt>("PUT", `/circles/${circleId}/stories/${sequence}`, body);
export const withdrawStory = (circleId: string, sequence: number) =>
  request("DELETE", `/circles/${circleId}/stories/${sequence}`);
/** `undefined`: the teller would rather not say. */
export const sayOfWish = (circleId: string, sequence: number, isMet: boolean | undefined) =>
  request("PUT", `/circles/${circleId}/stories/${sequence}/wish-met`, isMet === undefined ? {} : { isMet });

export const reflect = (circleId: string, sequence: number, body: ReflectionRequest) =>
  request<PostReceipt>("POST", `/circles/${circleId}/stories/${sequence}/reflections`, body);
export const rewordReflection = (
  circleId: string,
  sequence: number,
  answer: number,
  text: string,
  id: string,
) =>
  request<ChangeReceipt>("PUT", `/circles/${circleId}/stories/${sequence}/reflections/${answer}`, {
    clientChangeId: id,
    text,
  });
export const takeBackReflection = (circleId: string, sequence: number, answer: number) =>
  request("DELETE", `/circles/${circleId}/stories/${sequence}/reflections/${answer}`);

export const storyDrafts = (circleId: string) =>
  request<StoryDraftView[]>("GET", `/me/story-drafts?circle=${circleId}`);
export const keepDraft = (id: string, body: StoryDraftRequest) =>
  request<DraftSaved>("PUT", `/me/story-drafts/${id}`, body);
export const discardDraft = (id: string) => request("DELETE", `/me/story-drafts/${id}`);

export const topics = () => request<TopicView[]>("GET", "/topics");
export const foldedTopics = () => request<FoldedTopicsDetails>("GET", "/me/folded-topics");
export const foldTopics = (codes: readonly string[]) =>
  request("PUT", "/me/folded-topics", { topics: codes });
