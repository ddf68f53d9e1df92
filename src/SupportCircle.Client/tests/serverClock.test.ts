import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ServerClock } from "../src/realtime/ServerClock";

/** A server whose clock is ahead, and may run faster; the way there and the way back take their time. */
class World {
  time = 1_000;
  there = 10;
  back = 10;
  ahead = 1_700_000_000_000;
  speed = 0;

  readonly clock = new ServerClock(
    async () => {
      this.time += this.there;
      const said = this.server;
      this.time += this.back;
      return said;
    },
    () => this.time,
  );

  get server() {
    return this.time * (1 + this.speed) + this.ahead;
  }

  get wrongBy() {
    return Math.abs((this.clock.now() ?? Number.NaN) - this.server);
  }

  async read(there: number, back: number) {
    [this.there, this.back] = [there, back];
    await this.clock.read();
  }
}

describe("The server's clock", () => {
  it("is not known before it has answered", () => {
    expect(new World().clock.now()).toBeNull();
  });

  it("is wrong by half of the smallest delay at most, however slow other answers were", async () => {
    const world = new World();
    await world.read(400, 20);
    expect(world.wrongBy).toBeLessThanOrEqual(210);
    await world.read(12, 8);
    expect(world.wrongBy).toBeLessThanOrEqual(10);
    await world.read(5, 900);
    expect(world.wrongBy).toBeLessThanOrEqual(10.2);
  });

  it("is followed where it runs faster than ours", async () => {
    const world = new World();
    world.speed = 0.0001;
    for (let i = 0; i < 24; i++) {
      await world.read(2, 2);
      world.time += 5_000;
    }
    expect(world.clock.drift).toBeCloseTo(0.0001, 5);
    world.time += 300_000;
    expect(world.wrongBy).toBeLessThan(5);
  });

  it("has no drift that the delays can explain", async () => {
    const world = new World();
    for (const [there, back] of [
      [30, 2],
      [2, 30],
      [25, 4],
      [3, 28],
    ] as const) {
      await world.read(there, back);
      world.time += 12_000;
    }
    expect(world.clock.drift).toBe(0);
  });

  it("is learnt anew after a sleep, and when it was set", async () => {
    const world = new World();
    await world.read(1, 1);
    world.ahead += 3_600_000;
    await world.read(40, 20);
    expect(world.wrongBy).toBeLessThanOrEqual(30);
  });

  describe("while it is followed", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it("is asked often at first, then now and then, also after a failure, and no more once that is over", async () => {
      const ask = vi.fn(async () => 0).mockRejectedValueOnce(new Error("unreachable"));
      const stop = new ServerClock(ask, () => Date.now()).follow();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(ask).toHaveBeenCalledTimes(6);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(ask).toHaveBeenCalledTimes(8);
      stop();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(ask).toHaveBeenCalledTimes(8);
    });
  });
});
