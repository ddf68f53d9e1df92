import { signal } from "@preact/signals";
import { appeals, desk } from "../api/cases";
import { seeDrill } from "../api/drills";
import { Refusal } from "../api/Refusal";
import { shiftView } from "../api/shift";
import type { AppealSummary, Desk, ShiftView } from "../api/wire";
import type { CaseConnection } from "../realtime/CaseConnection";
import type { MakeLine } from "../realtime/HubLine";
import { CaseQueue } from "./CaseQueue";
import { DeskWatch } from "./DeskWatch";
import { newId } from "./newId";
import { OpenCase } from "./OpenCase";

/** What is on the desk of somebody who works on cases, kept in step while it is looked at. */
export class Dashboard {
  readonly desk = signal<Desk | null>(null);
  readonly appeals = signal<readonly AppealSummary[] | null>(null);
  /** Who is on, what was left for the next, and what concerns oneself alone. */
  readonly shift = signal<ShiftView | null>(null);
  readonly refusal = signal<Refusal | null>(null);
  readonly queue = signal(new CaseQueue(false, undefined));
  /** By which ages are said. */
  readonly now = signal(Date.now());
  private readonly watch: DeskWatch;
  private readonly cases = new Map<string, OpenCase>();
  private open: OpenCase | null = null;
  /** By which the server knows this dashboard from others, and nothing else. */
  private readonly id = newId();
  private readonly shownDrills = new Set<string>();

  constructor(
    private readonly memberId: string,
    makeLine: MakeLine,
  ) {
    this.watch = new DeskWatch(makeLine, () => this.refresh());
  }

  get connection(): CaseConnection {
    return this.watch.connection;
  }

  start(): void {
    this.watch.start();
  }

  stop(): void {
    this.watch.stop();
  }

  /** Shows other cases. */
  show(isClosed: boolean, circleId: string | undefined): void {
    const { queue } = this;
    if (queue.value.isClosed === isClosed && queue.value.circleId === circleId) return;
    queue.value = new CaseQueue(isClosed, circleId);
    void queue.value.load();
  }

  /** What was written about a case stays while one looks at another. */
  openCase(id: string): OpenCase {
    const open = this.cases.get(id) ?? new OpenCase(id, this.memberId, () => this.watch.hear());
    this.cases.set(id, open);
    if (open !== this.open) void open.load();
    this.open = open;
    return open;
  }

  /** Unless another one is open by now. */
  closeCase(open: OpenCase): void {
    if (this.open === open) this.open = null;
  }

  /** Reads everything that is looked at anew. */
  refresh(): void {
    this.now.value = Date.now();
    void this.load();
    void this.queue.value.load();
    void this.open?.load();
  }

  /** A drill stands on the screen: the server measures when. */
  hasShown(drillId: string): void {
    if (this.shownDrills.has(drillId)) return;
    this.shownDrills.add(drillId);
    // One that is over by now has nothing to measure.
    void seeDrill(drillId, this.id).catch(() => {});
  }

  private async load(): Promise<void> {
    try {
      [this.desk.value, this.appeals.value, this.shift.value] = await Promise.all([
        desk(),
        appeals(),
        shiftView(),
      ]);
      this.refusal.value = null;
    } catch (error) {
      this.refusal.value = Refusal.of(error);
      // There is nothing for them to hear of either.
      if (this.refusal.value.code === "not_allowed") this.stop();
    }
  }
}
