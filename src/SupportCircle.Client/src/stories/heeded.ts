import { Refusal } from "../api/Refusal";
import type { ChangeReceipt, PostReceipt } from "../api/wire";
import type { Room } from "../models/Room";

/** What was said, with the help card for whoever said it where it is due. */
export async function heeded<T extends ChangeReceipt | PostReceipt>(
  room: Room,
  say: () => Promise<T>,
): Promise<T> {
  try {
    const receipt = await say();
    if (receipt.help) room.help.value = { hasMasks: receipt.masked === true };
    return receipt;
  } catch (error) {
    if (Refusal.of(error).help) room.help.value = { hasMasks: false };
    throw error;
  }
}
