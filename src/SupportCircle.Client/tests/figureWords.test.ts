import { afterEach, describe, expect, it } from "vitest";
import { dateWords, dayWords, durationWords, tickWords } from "../src/figures/figureWords";
import { bandWords, yearsUpTo } from "../src/figures/transparencyWords";
import { speak, withPageTexts } from "../src/texts";

afterEach(() => speak("en"));

describe("Figures in words", () => {
  it("say how long something took, in two units at most", async () => {
    await withPageTexts(Promise.resolve());
    expect(durationWords(undefined)).toBe("–");
    expect(durationWords(59)).toBe("< 1 min");
    expect(durationWords(60)).toBe("1 min");
    expect(durationWords(3599)).toBe("59 min");
    expect(durationWords(3600)).toBe("1 hr");
    expect(durationWords(5400)).toBe("1 hr 30 min");
    expect(durationWords(47 * 3600 + 60)).toBe("47 hr 1 min");
    expect(durationWords(48 * 3600)).toBe("2 days");
    expect(durationWords(50 * 3600 + 1800)).toBe("2 days 2 hr");
  });

  it("say whole days at a tick as days", () => {
    expect([0, 1800, 86_400, 129_600, 172_800].map(tickWords)).toEqual([
      "0",
      "30 min",
      "1 day",
      "36 hr",
      "2 days",
    ]);
  });

  it("name days by UTC, wherever the reader is", () => {
    expect(dayWords("2026-11-02")).toBe("Nov 2");
    expect(dateWords("2026-11-02T00:00:00.000Z")).toBe("Nov 2, 2026");
  });

  it("tell a count of the report by its band, in the reader's language", async () => {
    await withPageTexts(Promise.resolve());
    expect(bandWords(0)).toBe("fewer than 5");
    expect(bandWords(310)).toBe("310 to 314");
    await speak("es");
    expect(bandWords(0)).toBe("menos de 5");
    expect(bandWords(310)).toBe("310 a 314");
  });

  it("go back some years", () => {
    expect(yearsUpTo(2026, 3)).toEqual([2026, 2025, 2024]);
  });
});
