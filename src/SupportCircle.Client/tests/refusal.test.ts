import { describe, expect, it } from "vitest";
import { Refusal, refusalCodes } from "../src/api/Refusal";
import { readHubRefusal, readRefusal } from "../src/api/readRefusal";
import { refusalText } from "../src/texts/refusals";

const prefix = "An unexpected error occurred invoking 'Post' on the server. HubException: ";

describe("A refusal", () => {
  it("is read from behind SignalR's own words", () => {
    const refusal = readHubRefusal(
      new Error(`${prefix}{"code":"too_many_requests","detail":"{","retryAfterSeconds":3}`),
    );
    expect(refusal).toMatchObject({ code: "too_many_requests", retryAfterSeconds: 3 });
  });

  it("is a broken line when the hub did not say anything", () => {
    expect(readHubRefusal(new Error("Invocation canceled.")).code).toBe("unreachable");
    expect(readHubRefusal("").code).toBe("unreachable");
  });

  it("is a failure when the hub said what cannot be read", () => {
    expect(readHubRefusal(new Error(prefix)).code).toBe("failed");
    expect(readHubRefusal(new Error(`${prefix}{broken`)).code).toBe("failed");
  });

  it("keeps its code, its fields and its end from problem details", () => {
    const problem = {
      code: "invalid",
      fields: { Password: ["Common."], "$.displayName": ["Taken."] },
      until: "2026-01-05T10:00:00.000Z",
    };
    expect(readRefusal(problem, 400)).toMatchObject({
      code: "invalid",
      fields: ["password", "displayName"],
      until: "2026-01-05T10:00:00.000Z",
    });
  });

  it("says in which words contact details are, and whether help is offered", () => {
    const refusal = readHubRefusal(new Error(`${prefix}{"code":"contact_details","found":["a@b.example"]}`));
    expect(refusal).toMatchObject({ code: "contact_details", found: ["a@b.example"], help: false });
    expect(readRefusal({ code: "paused", help: true })).toMatchObject({ found: [], help: true });
  });

  it("goes by the status where a proxy answered", () => {
    expect(readRefusal(undefined, 502).code).toBe("unreachable");
    expect(readRefusal("<html>", 413).code).toBe("too_large");
    expect(readRefusal({ code: "unheard_of" }, 418).code).toBe("failed");
  });

  it("has words for every code", () => {
    for (const code of refusalCodes) expect(refusalText(new Refusal(code)).length).toBeGreaterThan(10);
  });

  it("says until when, and how long to wait", () => {
    const until = new Refusal("not_allowed", { until: "2026-01-05T10:00:00.000Z" });
    expect(refusalText(until)).toContain("5");
    expect(refusalText(new Refusal("too_many_requests", { retryAfterSeconds: 42 }))).toContain("42 seconds");
  });
});
