import { describe, expect, it } from "vitest";
import { entryOf } from "../src/helplines/entryOf";

function typed(fields: Record<string, string>): FormData {
  const values = new FormData();
  for (const [name, value] of Object.entries(fields)) values.set(name, value);
  return values;
}

describe("A helpline that was typed", () => {
  it("has its codes one by one, in capitals where they are countries, and nothing of what is blank", () => {
    const entry = entryOf(
      typed({
        name: " The night line ",
        kind: "AbuseAtHome",
        countries: "gb, ie;FR  de",
        languages: "en cy",
        source: "line.example",
        dial: "01632960123",
        display: " 01632 960 123",
        text: "  ",
        web: "",
        verifiedOn: "2026-11-29",
      }),
    );
    expect(entry).toEqual({
      name: "The night line",
      kind: "AbuseAtHome",
      countries: ["GB", "IE", "FR", "DE"],
      languages: ["en", "cy"],
      source: "line.example",
      dial: "01632960123",
      display: "01632 960 123",
      verifiedOn: "2026-11-29",
    });
  });

  it("that is a directory may be of no country", () => {
    const entry = entryOf(
      typed({ name: "All lines", kind: "Directory", countries: "", source: "all.example" }),
    );
    expect(entry.countries).toEqual([]);
    expect("verifiedOn" in entry).toBe(false);
  });
});
