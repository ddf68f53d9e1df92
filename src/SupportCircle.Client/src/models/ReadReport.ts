/** Often enough for one's other devices, and seldom enough for a conversation that runs. */
const waitMs = 2_000;

/** Tells the server how far one has read: a little later, and once for all that was seen meanwhile. */
export class ReadReport {
  private told = 0;
  private wanted = 0;
  private isTelling = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (sequence: number) => Promise<void>) {}

  /** What the server has. */
  learn(sequence: number): void {
    this.told = sequence;
  }

  report(sequence: number): void {
    this.wanted = Math.max(this.wanted, sequence);
    if (this.wanted > this.told) this.timer ??= setTimeout(() => void this.flush(), waitMs);
  }

  /** Now, as when the page goes out of sight. What cannot be told is told with the next one. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const sequence = this.wanted;
    if (this.isTelling || sequence <= this.told) return;
    this.isTelling = true;
    try {
      await this.tell(sequence);
      this.told = Math.max(this.told, sequence);
    } catch {
      return;
    } finally {
      this.isTelling = false;
    }
    this.report(this.wanted);
  }
}
