import { signal } from "@preact/signals";
import { cases } from "../api/cases";
import { Refusal } from "../api/Refusal";
import type { CaseSummary } from "../api/wire";

/** The cases that wait, or those that are closed, in the order in which the server gives them. */
export class CaseQueue {
  readonly cases = signal<readonly CaseSummary[] | null>(null);
  readonly refusal = signal<Refusal | null>(null);
  readonly hasMore = signal(false);
  private next: string | undefined;
  private turn = 0;

  constructor(
    readonly isClosed: boolean,
    readonly circleId: string | undefined,
  ) {}

  /** Anew, as far as was read before. */
  load(): Promise<void> {
    const shown = this.cases.value?.length ?? 0;
    return this.read([], undefined, shown);
  }

  /** The page after those that are here. */
  further(): Promise<void> {
    const known = this.cases.value ?? [];
    return this.read(known, this.next, known.length + 1);
  }

  /** Reads on until there are so many; whoever reads after this takes its place. */
  private async read(known: readonly CaseSummary[], after: string | undefined, least: number): Promise<void> {
    const turn = ++this.turn;
    let found = known;
    let next = after;
    try {
      do {
        const page = await cases(this.isClosed, this.circleId, next);
        found = [...found, ...page.cases];
        next = page.next;
      } while (next && found.length < least);
    } catch (error) {
      if (turn === this.turn) this.refusal.value = Refusal.of(error);
      return;
    }
    if (turn !== this.turn) return;
    // Between two pages a case can change its place, and come twice.
    this.cases.value = [...new Map(found.map((one) => [one.id, one])).values()];
    this.next = next;
    this.hasMore.value = next !== undefined;
    this.refusal.value = null;
  }
}
