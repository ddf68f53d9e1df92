import { signal } from "@preact/signals";
import { checkIns, deleteCheckIn } from "../api/checkIns";
import { Refusal } from "../api/Refusal";
import type { CheckInView } from "../api/wire";

/** One's own check-ins, the newest first; more of them as one asks. */
export class CheckInHistory {
  /** Null until the first of them have come. */
  readonly seen = signal<readonly CheckInView[] | null>(null);
  readonly refusal = signal<Refusal | null>(null);
  /** Where to go on; undefined once the first one was reached. */
  readonly before = signal<number | undefined>(undefined);

  load(): Promise<void> {
    return this.attempt(async () => {
      const page = await checkIns();
      this.seen.value = page.checkIns;
      this.before.value = page.before;
    });
  }

  earlier(): Promise<void> {
    return this.attempt(async () => {
      const page = await checkIns(this.before.value);
      this.seen.value = [...(this.seen.value ?? []), ...page.checkIns];
      this.before.value = page.before;
    });
  }

  remove(id: string): Promise<void> {
    return this.attempt(async () => {
      await deleteCheckIn(id);
      this.seen.value = this.seen.value?.filter((one) => one.id !== id) ?? null;
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.refusal.value = null;
    try {
      await work();
    } catch (error) {
      this.refusal.value = Refusal.of(error);
    }
  }
}
