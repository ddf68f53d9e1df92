import type { Moment } from "../models/breath";
import { type TextKey, t } from "../texts";

const words: Record<Moment, TextKey> = {
  before: "settling.before",
  in: "settling.in",
  holdIn: "settling.hold",
  out: "settling.out",
  holdOut: "settling.rest",
  after: "settling.after",
};

export const momentWords = (moment: Moment): string => t(words[moment]);
