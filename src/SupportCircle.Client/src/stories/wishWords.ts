import type { Wish } from "../api/wire";
import { type TextKey, t } from "../texts";

const wishes: Record<
  Wish,
  { choice: TextKey; hint: TextKey; told: TextKey; box: TextKey; boxHint: TextKey }
> = {
  JustListen: {
    choice: "wish.listen",
    hint: "wish.listenHint",
    told: "wish.listenTold",
    box: "reflect.label",
    boxHint: "reflect.listenHint",
  },
  SharedExperience: {
    choice: "wish.experience",
    hint: "wish.experienceHint",
    told: "wish.experienceTold",
    box: "reflect.experience",
    boxHint: "reflect.experienceHint",
  },
  AdviceWelcome: {
    choice: "wish.advice",
    hint: "wish.adviceHint",
    told: "wish.adviceTold",
    box: "reflect.advice",
    boxHint: "reflect.adviceHint",
  },
};

export const wishChoices = () =>
  Object.entries(wishes).map(([wish, { choice, hint }]) => [wish as Wish, t(choice), t(hint)] as const);

export function isWish(value: unknown): value is Wish {
  return typeof value === "string" && Object.hasOwn(wishes, value);
}

/** What the teller wishes for, as the others read it. */
export const wishTold = (wish: Wish) => t(wishes[wish].told);

/** What stands above the box for an answer, and what it asks for. */
export const boxWords = (wish: Wish) => ({ label: t(wishes[wish].box), hint: t(wishes[wish].boxHint) });
