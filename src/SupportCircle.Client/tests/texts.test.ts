import { describe, expect, it } from "vitest";
import { t } from "../src/texts";
import { en } from "../src/texts/en";

const sources = import.meta.glob<string>(["../src/**/*.{ts,tsx}", "!../src/texts/{en,es}.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const source = Object.values(sources).join("\n");

describe("The texts", () => {
  it("are all used", () => {
    expect(Object.keys(en).filter((key) => !source.includes(`"${key}"`))).toEqual([]);
  });

  it("are all there", () => {
    const asked = [...source.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key]) => key ?? "");
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !(key in en))).toEqual([]);
  });

  it("are calm", () => {
    const shouted = Object.entries(en).filter(([, text]) => JSON.stringify(text).includes("!"));
    expect(shouted).toEqual([]);
  });

  it("take numbers in the form that belongs to them", () => {
    expect(t("home.people", { count: 1 })).toBe("one person");
    expect(t("home.people", { count: 5 })).toBe("5 people");
  });
});
