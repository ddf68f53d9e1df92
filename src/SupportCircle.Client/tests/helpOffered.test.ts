import { beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "../src/api/Refusal";
import type { PostReceipt } from "../src/api/wire";
import { Room } from "../src/models/Room";
import { Shelf } from "../src/models/Shelf";
import type { CircleConnection } from "../src/realtime/CircleConnection";

const receipt: PostReceipt = { status: "posted", sequence: 1, sentAt: "2026-01-05T10:00:00.000Z" };

/** A room whose hub answers every post so. */
function roomThat(answer: () => Promise<PostReceipt>): Room {
  const connection = { invoke: answer } as unknown as CircleConnection;
  return new Room("circle", new Shelf("member", "circle"), connection);
}

async function say(answer: () => Promise<PostReceipt>) {
  const room = roomThat(answer);
  room.outbox.open();
  room.outbox.add("Words.");
  await vi.waitFor(() => expect(room.outbox.entries.value[0]?.state).not.toBe("waiting"));
  return room.help.value;
}

describe("Help", () => {
  beforeEach(() => localStorage.clear());

  it("is offered when the receipt says so, with the word that something was made unreadable", async () => {
    expect(await say(async () => ({ ...receipt, help: true }))).toEqual({ hasMasks: false });
    expect(await say(async () => ({ ...receipt, help: true, masked: true }))).toEqual({ hasMasks: true });
  });

  it("is offered when such words are refused", async () => {
    const refused = new Refusal("not_allowed", { help: true });
    expect(await say(() => Promise.reject(refused))).toEqual({ hasMasks: false });
  });

  it("is not offered otherwise", async () => {
    expect(await say(async () => receipt)).toBeNull();
    expect(await say(() => Promise.reject(new Refusal("invalid")))).toBeNull();
  });
});
