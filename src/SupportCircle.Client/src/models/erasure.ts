import { signal } from "@preact/signals";
import { eraseAccount } from "../api/accounts";
import { session } from "./Session";
import { Shelf } from "./Shelf";

/** Whether an account was erased from this page a moment ago: then it says so, and nothing else. */
export const isErased = signal(false);

/** Erases the account, and all that is kept on this device, as leaving the page does. */
export async function eraseEverything(password: string): Promise<void> {
  await eraseAccount({ password, understands: true });
  Shelf.eraseEverybody();
  isErased.value = true;
  session.end();
}
