import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settled } from "./FakeLine";

const member = { memberId: "m", displayName: "Ana", roles: ["Member"], suspended: false };
const answer = (status: number) => {
  const fetch = vi.fn<(path: string, init: RequestInit) => Promise<Response>>(
    async () => new Response(null, { status }),
  );
  vi.stubGlobal("fetch", fetch);
  return fetch;
};

// One page each: who is signed in and what is spoken belong to the page.
const page = async () => {
  vi.resetModules();
  const [{ readerLanguage }, { session }, { spokenLanguage }] = await Promise.all([
    import("../src/models/ReaderLanguage"),
    import("../src/models/Session"),
    import("../src/texts"),
  ]);
  return { readerLanguage, session, spokenLanguage };
};

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["es-MX", "en"]);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("The reader's language", () => {
  it("is what the browser asks for, until another is chosen on this device", async () => {
    answer(204);
    const first = await page();
    await first.readerLanguage.start();
    expect(first.spokenLanguage()).toBe("es");
    await first.readerLanguage.choose("en");
    const next = await page();
    await next.readerLanguage.start();
    expect(next.spokenLanguage()).toBe("en");
  });

  it("is the account's once one has signed in, without being told back to it", async () => {
    const fetch = answer(204);
    const { readerLanguage, session, spokenLanguage } = await page();
    await readerLanguage.start();
    session.begin({ ...member, language: "en" });
    await vi.waitFor(() => expect(spokenLanguage()).toBe("en"));
    expect(fetch).not.toHaveBeenCalled();
  });

  it("becomes that of an account that has none", async () => {
    const fetch = answer(204);
    const { readerLanguage, session } = await page();
    await readerLanguage.start();
    session.begin(member);
    await settled();
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.calls[0]?.[0]).toBe("/api/account/language");
    expect(fetch.mock.calls[0]?.[1].body).toBe('{"language":"es"}');
  });

  it("stays when the account could not be told", async () => {
    const { readerLanguage, session, spokenLanguage } = await page();
    await readerLanguage.start();
    session.begin({ ...member, language: "es" });
    answer(503);
    await expect(readerLanguage.choose("en")).rejects.toMatchObject({ code: "unavailable" });
    expect(spokenLanguage()).toBe("es");
  });
});
