import { request } from "./request";
import type {
  JournalEntryRequest,
  JournalEntrySaved,
  JournalEntryView,
  JournalFound,
  JournalPage,
} from "./wire";

const path = "/me/journal";

/** One's own entries, the newest first. */
export const journal = (before?: number) =>
  request<JournalPage>("GET", before === undefined ? path : `${path}?before=${before}`);
export const journalEntry = (id: string) => request<JournalEntryView>("GET", `${path}/${id}`);
export const saveEntry = (id: string, entry: JournalEntryRequest) =>
  request<JournalEntrySaved>("PUT", `${path}/${id}`, entry);
export const deleteEntry = (id: string) => request("DELETE", `${path}/${id}`);

/** The words travel in the body: addresses are noted by what lies between. */
export const searchJournal = (words: string, before?: number) =>
  request<JournalFound>("POST", `${path}/search`, { words, ...(before !== undefined && { before }) });

/** Where the whole of it is to be had: for programs, and for people in their language and zone. */
export const journalCopies = (language: string, zone: string) => ({
  json: `/api${path}.json`,
  html: `/api${path}.html?language=${language}&zone=${encodeURIComponent(zone)}`,
});
