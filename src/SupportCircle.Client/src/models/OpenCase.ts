import { signal } from "@preact/signals";
import { caseView, decide } from "../api/cases";
import { Refusal } from "../api/Refusal";
import type { CaseEventKind, CaseView, DecideRequest } from "../api/wire";
import { CaseDraft } from "./CaseDraft";
import { Shelf } from "./Shelf";

/** A case that somebody works on, and what they are writing about it. */
export class OpenCase {
  readonly view = signal<CaseView | null>(null);
  readonly refusal = signal<Refusal | null>(null);
  /** What happened while a decision was being written, so that it was not taken; null when nothing did. */
  readonly meanwhile = signal<readonly CaseEventKind[] | null>(null);
  readonly draft: CaseDraft;
  /** The version on which a decision that is being written rests; null while none is. */
  private basis: number | null = null;

  constructor(
    readonly id: string,
    private readonly memberId: string,
    /** Told when something was done to it here. */
    private readonly acted: () => void = () => {},
  ) {
    this.draft = new CaseDraft(new Shelf(memberId, id));
  }

  async load(): Promise<void> {
    try {
      const view = await caseView(this.id);
      // Two may be on their way; the later answer is not always the newer one.
      if (view.case.version >= (this.view.value?.case.version ?? 0)) this.view.value = view;
      this.refusal.value = null;
    } catch (error) {
      this.refusal.value = Refusal.of(error);
    }
  }

  /** Does something to it, and reads what it is like then, also when it was refused. */
  async act(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      this.acted();
    } finally {
      await this.load();
    }
  }

  /** From here on, what others do to it stands between the writing and the decision. */
  beginDecision(): void {
    this.basis ??= this.view.value?.case.version ?? null;
  }

  endDecision(): void {
    this.basis = null;
    this.meanwhile.value = null;
  }

  /**
   * Takes the decision, as the case was when it was begun.
   * @returns false when more has happened since: then it says what, and the next try rests on that.
   * @throws {Refusal} for anything else.
   */
  async decide(body: Omit<DecideRequest, "version">): Promise<boolean> {
    const basis = this.basis ?? this.view.value?.case.version ?? 0;
    try {
      await this.act(() => decide(this.id, { ...body, version: this.beyondOwn(basis) }));
    } catch (error) {
      const { code, changed } = Refusal.of(error);
      if (code !== "conflict" || !changed) throw error;
      this.basis = this.view.value?.case.version ?? basis;
      this.meanwhile.value = changed as CaseEventKind[];
      return false;
    }
    this.draft.clearDecision();
    this.endDecision();
    return true;
  }

  /** What one has done oneself since then one knows. */
  private beyondOwn(version: number): number {
    const { history = [] } = this.view.value ?? {};
    const next = history.find((happening) => happening.version === version + 1);
    return next?.by?.memberId === this.memberId ? this.beyondOwn(version + 1) : version;
  }
}
