import type { WatchAction } from "../api/wire";
import { type TextKey, t } from "../texts";

const actions: Record<WatchAction, readonly [TextKey, TextKey]> = {
  Flag: ["rules.flag", "rules.flagHint"],
  Hold: ["rules.hold", "rules.holdHint"],
  Refuse: ["rules.refuse", "rules.refuseHint"],
};

export const actionWords = (action: WatchAction) => t(actions[action][0]);

export const actionChoices = () =>
  Object.entries(actions).map(([action, [name, hint]]) => [action as WatchAction, t(name), t(hint)] as const);

export function isAction(value: unknown): value is WatchAction {
  return typeof value === "string" && Object.hasOwn(actions, value);
}
