import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CircleDetails, HomeView, ThreadRequestView } from "../src/api/wire";
import { circleNews } from "../src/home/circleNews";
import { waitingLines } from "../src/home/waitingLines";
import { Home } from "../src/models/Home";
import { localDay } from "../src/models/localDay";
import { unread } from "../src/models/Unread";
import { withPageTexts } from "../src/texts";
import { refused, serve } from "./fakeServer";

const circle = (of: Partial<CircleDetails> = {}): CircleDetails => ({
  id: "table",
  name: "The long table",
  theme: { id: "theme", name: "Loss" },
  description: "",
  hopes: [],
  times: [],
  visibility: "listed",
  seats: 8,
  seatsTaken: 3,
  seatId: "seat",
  seatName: "Ana",
  role: "Member",
  agreementsVersion: 1,
  acceptedVersion: 1,
  slowModeSeconds: 0,
  firstPosts: 0,
  lastSequence: 0,
  readUpTo: 0,
  hidesPresence: false,
  requests: 0,
  reports: 0,
  heldPosts: 0,
  declined: 0,
  ...of,
});
const asking = (name: string): ThreadRequestView => ({
  id: name,
  circleId: "table",
  circleName: "The long table",
  seatId: name,
  name,
  askedAt: "2026-11-29T20:00:00Z",
  until: "2026-12-06T20:00:00Z",
});
const view = (of: Partial<HomeView> = {}): HomeView => ({
  circles: [],
  unread: [],
  asked: [],
  requests: [],
  newNotes: 0,
  hasSaidInterests: true,
  ...of,
});
const nothing = { isInvited: false, isDecisionNew: false };
const practice = { day: "2026-11-29", words: { en: "Greet one neighbour." } };

beforeEach(() => withPageTexts(Promise.resolve()));
afterEach(() => {
  vi.unstubAllGlobals();
  unread.forget();
});

describe("What waits at home", () => {
  it("is nothing for whoever is new, and for whom there is only talk in circles", () => {
    expect(waitingLines(view(), [], nothing)).toEqual([]);
    const talk = [{ circleId: "table", unread: 3, mentions: 0 }];
    expect(waitingLines(view({ circles: [circle()] }), talk, nothing)).toEqual([]);
  });

  it("leads there, the people first", () => {
    const lines = waitingLines(
      view({ asked: [asking("Tom"), asking("")], newNotes: 2, circles: [circle({ declined: 1 }), circle()] }),
      [
        { circleId: "thread", unread: 1, mentions: 0, with: "Leo" },
        { circleId: "gone", unread: 1, mentions: 0, with: "" },
      ],
      { isInvited: true, isDecisionNew: true },
    );
    expect(lines.map(({ words, href }) => [words, href])).toEqual([
      ["There is an invitation for you.", "/join"],
      ["Tom would like to talk with you, one to one.", "/threads"],
      [expect.stringContaining("would like to talk with you"), "/threads"],
      ["From Leo: 1 new message", "/circles/thread"],
      [expect.stringMatching(/^From .+: 1 new message$/), "/circles/gone"],
      ["2 notes were written to you.", "/notes"],
      ["Something that you wrote in The long table was not posted.", "/circles/table"],
      ["Something was decided that concerns you.", "/decisions"],
    ]);
    expect(lines[2]?.words).not.toMatch(/^ /);
  });
});

describe("What is new in a circle", () => {
  it("is said in words, and what is held only to those who look at it", () => {
    expect(circleNews(circle({ heldPosts: 1 }), 0)).toEqual([]);
    expect(circleNews(circle({ agreementsVersion: 2 }), 1)).toEqual([
      "Agreements to read",
      "One message not sent yet",
    ]);
    expect(circleNews(circle({ role: "Facilitator", requests: 1, reports: 2, heldPosts: 3 }), 0)).toEqual([
      "One person asks for a seat",
      "2 cases are open",
      "3 messages wait for you",
    ]);
  });
});

describe("Home", () => {
  it("brings the counts of what is unread, and asks for a practice only when there is none yet", async () => {
    const asked = serve(() => view({ practice, unread: [{ circleId: "table", unread: 4, mentions: 0 }] }));
    const home = new Home();
    await home.load();
    expect([unread.of("table"), home.practice.value]).toEqual([4, practice]);
    expect(asked.map(({ path }) => path)).toEqual([`/home?day=${localDay()}`]);
  });

  it("lets the practice of a new day be chosen, and does without where it cannot be had", async () => {
    let isThere = true;
    serve(({ path }) => {
      if (path.startsWith("/home")) return view();
      return isThere ? practice : refused("failed", 500);
    });
    const home = new Home();
    await home.load();
    expect(home.practice.value).toEqual(practice);
    isThere = false;
    await home.load();
    expect([home.practice.value, home.refusal.value]).toEqual([null, null]);
    expect(home.view.value).not.toBeNull();
  });

  it("stays as it was when it cannot be asked again", async () => {
    serve(() => view({ newNotes: 1, practice }));
    const home = new Home();
    await home.load();
    serve(() => refused("failed", 500));
    await home.load();
    expect([home.view.value?.newNotes, home.practice.value, home.refusal.value?.code]).toEqual([
      1,
      practice,
      "failed",
    ]);
  });
});
