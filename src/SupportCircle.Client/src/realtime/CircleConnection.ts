import { signal } from "@preact/signals";
import { Refusal } from "../api/Refusal";
import { readHubRefusal } from "../api/readRefusal";
import type {
  CircleChanged,
  MessageChanged,
  MessagePosted,
  PersonTyping,
  PresenceChanged,
} from "../api/wire";
import { backoff } from "./backoff";
import type { CircleEntry } from "./CircleEntry";
import type { HubLine, MakeLine } from "./HubLine";
import { Pause } from "./Pause";

/** A line that falls sooner did not hold: the waits go on growing. */
const heldMs = 5_000;

export type LineState = "connecting" | "connected" | "reconnecting" | "ended";

/**
 * The one connection to the hub, and its own way back: the stock client does not return after the server has cut it
 * off. Each try is a fresh line; whoever was in a circle enters it again.
 */
export class CircleConnection {
  readonly state = signal<LineState>("connecting");
  private readonly entries = new Map<string, CircleEntry>();
  private readonly pause = new Pause();
  private line: HubLine | null = null;
  private isRunning = false;

  constructor(
    private readonly makeLine: MakeLine,
    /** Asked after a failure; refuses when there is no use in trying again. */
    private readonly mayConnect: () => Promise<void>,
    private readonly random: () => number = Math.random,
  ) {}

  follow(entry: CircleEntry): void {
    this.entries.set(entry.circleId, entry);
    if (this.line && this.state.value === "connected") void entry.enter(this.line);
    if (!this.isRunning) void this.run();
  }

  unfollow(entry: CircleEntry): void {
    this.entries.delete(entry.circleId);
    entry.lose();
    if (this.line) this.line.invoke("Exit", entry.circleId).catch(() => {});
  }

  async invoke<T>(method: string, ...args: unknown[]): Promise<T> {
    if (!this.line || this.state.value !== "connected") throw new Refusal("unreachable");
    try {
      return await this.line.invoke<T>(method, ...args);
    } catch (error) {
      throw readHubRefusal(error);
    }
  }

  /** The network came back, or the page did: no reason to wait longer. */
  wake(): void {
    this.pause.end();
  }

  stop(): void {
    this.state.value = "ended";
    this.pause.end();
    void this.line?.stop().catch(() => {});
    this.drop();
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    this.state.value = "connecting";
    for (let attempt = 0; !this.hasEnded; attempt++) {
      if (await this.hold()) attempt = 0;
      if (this.hasEnded) break;
      this.state.value = "reconnecting";
      await this.pause.wait(backoff(attempt, this.random));
      if (!this.hasEnded) await this.ask();
    }
    this.isRunning = false;
  }

  /** One line, from its start to its end. @returns whether it held. */
  private async hold(): Promise<boolean> {
    let openSince = Number.POSITIVE_INFINITY;
    try {
      const line = await this.makeLine();
      const closed = new Promise<void>((resolve) => line.onclose(resolve));
      line.on<MessagePosted>("MessagePosted", (posted) => this.hear(line, posted.circleId, { posted }));
      line.on<MessageChanged>("MessageChanged", (changed) => this.hear(line, changed.circleId, { changed }));
      line.on<CircleChanged>("CircleChanged", ({ circleId }) =>
        this.tell(line, circleId, { circleChanged: true }),
      );
      line.on<PersonTyping>("PersonTyping", ({ circleId, seatId }) =>
        this.tell(line, circleId, { typing: seatId }),
      );
      line.on<PresenceChanged>("PresenceChanged", ({ circleId, here }) =>
        this.tell(line, circleId, { here }),
      );
      this.line = line;
      await line.start();
      if (this.hasEnded) {
        await line.stop();
        return false;
      }
      openSince = Date.now();
      this.state.value = "connected";
      for (const entry of this.entries.values()) void entry.enter(line);
      await closed;
    } catch {
      // What failed is said by the state; the loop tries again.
    }
    this.drop();
    return Date.now() - openSince >= heldMs;
  }

  private hear(line: HubLine, circleId: string, event: Parameters<CircleEntry["receive"]>[0]): void {
    if (this.line === line) this.entries.get(circleId)?.receive(event);
  }

  private tell(line: HubLine, circleId: string, news: Parameters<CircleEntry["tell"]>[0]): void {
    if (this.line === line) this.entries.get(circleId)?.tell(news);
  }

  private drop(): void {
    this.line = null;
    for (const entry of this.entries.values()) entry.lose();
  }

  private async ask(): Promise<void> {
    try {
      await this.mayConnect();
    } catch (error) {
      const { code } = Refusal.of(error);
      if (code === "not_signed_in" || code === "suspended") this.stop();
    }
  }

  private get hasEnded(): boolean {
    return this.state.value === "ended";
  }
}
