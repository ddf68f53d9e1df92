import { afterEach, describe, expect, it, vi } from "vitest";
import { CaseQueue } from "../src/models/CaseQueue";
import { settled } from "./FakeLine";
import { caseOf, refused, serve } from "./fakeServer";

const ids = (queue: CaseQueue) => queue.cases.value?.map(({ id }) => id);
const pages: Record<string, object> = {
  "": { cases: [caseOf("urgent"), caseOf("old")], next: "2" },
  "2": { cases: [caseOf("young"), caseOf("low")], next: "3" },
  "3": { cases: [caseOf("last")] },
};
const pageFor = (path: string) => pages[new URLSearchParams(path.split("?")[1]).get("after") ?? ""];
afterEach(() => vi.unstubAllGlobals());

describe("The queue", () => {
  it("stands in the order in which the server gives it, page after page", async () => {
    serve(({ path }) => pageFor(path));
    const queue = new CaseQueue(false, undefined);
    await queue.load();
    expect([ids(queue), queue.hasMore.value]).toEqual([["urgent", "old"], true]);
    await queue.further();
    await queue.further();
    expect([ids(queue), queue.hasMore.value]).toEqual([["urgent", "old", "young", "low", "last"], false]);
  });

  it("is read anew as far as it was shown, and shows no case twice that has moved meanwhile", async () => {
    serve(({ path }) => pageFor(path));
    const queue = new CaseQueue(false, undefined);
    await queue.load();
    await queue.further();
    serve(({ path }) =>
      path.includes("after")
        ? { cases: [caseOf("old"), caseOf("low")] }
        : { cases: [caseOf("new"), caseOf("old")], next: "2" },
    );
    await queue.load();
    expect(ids(queue)).toEqual(["new", "old", "low"]);
  });

  it("asks for one circle, and for what is closed", async () => {
    const asked = serve(() => ({ cases: [] }));
    await new CaseQueue(true, "the circle").load();
    expect(asked.map(({ path }) => path)).toEqual(["/moderation/cases?closed=true&circle=the+circle"]);
  });

  it("lets no late answer take the place of a later one", async () => {
    const answers: ((page: object) => void)[] = [];
    serve(() => new Promise((resolve) => answers.push(resolve)));
    const queue = new CaseQueue(false, undefined);
    const both = [queue.load(), queue.load()];
    await settled();
    answers[1]?.({ cases: [caseOf("later")] });
    await settled();
    answers[0]?.({ cases: [caseOf("earlier")] });
    await Promise.all(both);
    expect(ids(queue)).toEqual(["later"]);
  });

  it("stays as it was when it cannot be read", async () => {
    serve(({ path }) => pageFor(path));
    const queue = new CaseQueue(false, undefined);
    await queue.load();
    serve(() => refused("unavailable", 503));
    await queue.load();
    expect([ids(queue), queue.refusal.value?.code]).toEqual([["urgent", "old"], "unavailable"]);
  });
});
