import type { Hope } from "../api/wire";
import { type TextKey, t } from "./index";

const names: Record<Hope, TextKey> = {
  BeingHeard: "hope.beingHeard",
  HearingFromOthers: "hope.hearingFromOthers",
  PracticalIdeas: "hope.practicalIdeas",
  Company: "hope.company",
};

export const hopes = Object.keys(names) as Hope[];

export const hopeName = (hope: Hope): string => t(names[hope]);

/** The hopes among a form's values of this name. */
export const hopesOf = (values: FormData, name: string): Hope[] =>
  hopes.filter((hope) => values.getAll(name).includes(hope));
