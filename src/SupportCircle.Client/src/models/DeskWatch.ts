import { CaseConnection } from "../realtime/CaseConnection";
import type { MakeLine } from "../realtime/HubLine";

const everyMs = 60_000;
/** Several changes in a row are read once. */
const gatherMs = 250;

/** Says when what is on the desk is to be read anew: when something has happened to a case or at the desk, on coming back, and every minute. */
export class DeskWatch {
  readonly connection: CaseConnection;
  private timer: ReturnType<typeof setInterval> | undefined;
  private gathering: ReturnType<typeof setTimeout> | undefined;

  constructor(
    makeLine: MakeLine,
    private readonly refresh: () => void,
  ) {
    this.connection = new CaseConnection(makeLine, {
      watching: () => this.refresh(),
      changed: () => this.hear(),
      deskChanged: () => this.hear(),
      // Somebody may be in danger: nothing is waited for.
      alerted: () => this.refresh(),
    });
  }

  start(): void {
    document.addEventListener("visibilitychange", this.wake);
    addEventListener("online", this.wake);
    this.timer = setInterval(this.wake, everyMs);
    this.refresh();
    void this.connection.run();
  }

  stop(): void {
    document.removeEventListener("visibilitychange", this.wake);
    removeEventListener("online", this.wake);
    clearInterval(this.timer);
    clearTimeout(this.gathering);
    this.connection.stop();
  }

  /** Something has happened. */
  hear(): void {
    clearTimeout(this.gathering);
    this.gathering = setTimeout(() => this.refresh(), gatherMs);
  }

  private readonly wake = () => {
    if (document.visibilityState !== "visible") return;
    this.connection.wake();
    this.refresh();
  };
}
