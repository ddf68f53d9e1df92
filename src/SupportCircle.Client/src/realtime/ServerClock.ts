/** One round trip: where the server's clock stood against ours in the middle of it, and how long it took. */
interface Reading {
  at: number;
  offset: number;
  delay: number;
}

const mostReadings = 32;
/** Clocks of computers differ in speed by less than this. */
const mostDrift = 0.0002;
/** Over less than this, a difference of speed is lost in the delays. */
const driftSpanMs = 30_000;
const firstReadings = 6;
const firstEveryMs = 150;
const everyMs = 5_000;

/**
 * The server's clock, as it is known here: by round trips, of which the one with the smallest delay can be wrong the least, by
 * half of it. What the device takes for the time of day plays no part: it counts on a clock that nobody sets.
 */
export class ServerClock {
  private readings: Reading[] = [];

  constructor(
    private readonly ask: () => Promise<number>,
    private readonly local: () => number = () => performance.now(),
  ) {}

  /** Milliseconds of the server's clock; `null` before the first answer. */
  now(): number | null {
    const here = this.local();
    const best = this.best(this.readings, here);
    return best ? here + best.offset + this.drift * (here - best.at) : null;
  }

  /** How much faster the server's clock runs than ours, where the delays cannot explain what was seen. */
  get drift(): number {
    const newest = this.readings.at(-1);
    const oldest = this.readings[0];
    if (!newest || !oldest || newest.at - oldest.at < driftSpanMs) return 0;
    const middle = (newest.at + oldest.at) / 2;
    const early = shortest(this.readings.filter(({ at }) => at < middle));
    const late = shortest(this.readings.filter(({ at }) => at >= middle));
    if (!early || !late) return 0;
    const moved = late.offset - early.offset;
    if (Math.abs(moved) <= (early.delay + late.delay) / 2) return 0;
    return Math.max(-mostDrift, Math.min(mostDrift, moved / (late.at - early.at)));
  }

  /** One round trip. @throws what asking throws. */
  async read(): Promise<void> {
    const sent = this.local();
    const theirs = await this.ask();
    const heard = this.local();
    const reading = { at: (sent + heard) / 2, offset: theirs - (sent + heard) / 2, delay: heard - sent };
    // A device that slept, or a server whose clock was set: what was known before is of another time.
    const before = this.isAtOddsWith(reading) ? [] : this.readings;
    this.readings = [...before, reading].slice(-mostReadings);
  }

  /** Reads it again and again, until the result is called. */
  follow(): () => void {
    let isOver = false;
    const again = async (count: number) => {
      // What was not answered is asked again.
      await this.read().catch(() => {});
      if (!isOver)
        setTimeout(() => !isOver && void again(count + 1), count < firstReadings ? firstEveryMs : everyMs);
    };
    void again(1);
    return () => {
      isOver = true;
    };
  }

  // The older a reading, the more may have come between the clocks since.
  private best(readings: readonly Reading[], here: number): Reading | undefined {
    const wrongBy = ({ at, delay }: Reading) => delay / 2 + (here - at) * mostDrift;
    return least(readings, wrongBy);
  }

  private isAtOddsWith(reading: Reading): boolean {
    const best = this.best(this.readings, reading.at);
    if (!best) return false;
    const explained = (best.delay + reading.delay) / 2 + (reading.at - best.at) * mostDrift;
    return Math.abs(reading.offset - best.offset) > explained + 1;
  }
}

const shortest = (readings: readonly Reading[]) => least(readings, ({ delay }) => delay);

function least(readings: readonly Reading[], of: (reading: Reading) => number): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (best, one) => (best === undefined || of(one) <= of(best) ? one : best),
    undefined,
  );
}
