import { describe, expect, it } from "vitest";
import type { HelplineDetails } from "../src/api/wire";
import { checkOf, countriesOf, likelyCountry, ofCountry, smsAddress } from "../src/safety/helplines";

const helpline = (changes: Partial<HelplineDetails>): HelplineDetails => ({
  kind: "Helpline",
  countries: [],
  name: "A line",
  languages: [],
  source: "line.example",
  ...changes,
});

describe("The country", () => {
  it("is the first that a language of the browser names, and else nobody's", () => {
    expect(likelyCountry(["en", "de-AT", "en-GB"])).toBe("AT");
    expect(likelyCountry(["zh-Hant-TW"])).toBe("TW");
    expect(likelyCountry(["en", "es-419"])).toBeNull();
    expect(likelyCountry([])).toBeNull();
  });

  it("has its own helplines and never another one's", () => {
    const all = [helpline({ countries: ["DE", "AT"] }), helpline({ countries: ["GB"] }), helpline({})];

    expect(ofCountry(all, "AT")).toEqual([all[0]]);
    expect(ofCountry(all, "US")).toEqual([]);
    expect(ofCountry(all, "")).toEqual([]);
    expect(countriesOf(all).map(([code]) => code)).toEqual(["AT", "DE", "GB"]);
  });

  it("shows first what somebody has made sure of", () => {
    const never = helpline({ countries: ["AT"] });
    const longAgo = helpline({ countries: ["AT"], verifiedOn: "2025-01-01" });
    const checked = helpline({ countries: ["AT"], verifiedOn: "2026-11-01" });
    const other = helpline({ countries: ["AT"], verifiedOn: "2026-11-02" });

    const shown = ofCountry([never, longAgo, checked, other], "AT", Date.parse("2026-11-28T10:00:00Z"));

    expect(shown).toEqual([checked, other, longAgo, never]);
  });
});

describe("A check", () => {
  const now = Date.parse("2026-11-28T10:00:00Z");

  it("counts for 180 days", () => {
    expect(checkOf(helpline({ verifiedOn: "2026-06-02" }), now)).toBe("checked");
    expect(checkOf(helpline({ verifiedOn: "2026-06-01" }), now)).toBe("long ago");
    expect(checkOf(helpline({}), now)).toBe("never");
  });
});

describe("A text message", () => {
  it("begins with the word that must be sent", () => {
    expect(smsAddress("85258", undefined)).toBe("sms:85258");
    expect(smsAddress("85258", "HELLO & HOME")).toBe("sms:85258?body=HELLO%20%26%20HOME");
  });
});
