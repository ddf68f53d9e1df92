import { afterEach, describe, expect, it, vi } from "vitest";
import serverLanguages from "../../SupportCircle.Domain/Members/Languages.cs?raw";
import { languageOf, speak, t, withPageTexts } from "../src/texts";
import { en as enRoom } from "../src/texts/en";
import { enPages } from "../src/texts/en.pages";
import { es as esRoom } from "../src/texts/es";
import { esPages } from "../src/texts/es.pages";
import { dateAndTime, timeOfDay } from "../src/ui/times";

const sources = import.meta.glob<string>(["../src/**/*.{ts,tsx}", "!../src/texts/{en,es}{,.pages}.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const source = Object.values(sources).join("\n");
const en = { ...enRoom, ...enPages };
const es = { ...esRoom, ...esPages };
const languages = { en, es };

/** The modules that a room's first script consists of: what is imported at once, from the three that start it. */
function ofTheRoom(): string[] {
  const reached = new Set<string>();
  const visit = (path: string) => {
    const text = sources[path];
    if (text === undefined || reached.has(path)) return;
    reached.add(path);
    for (const [, spec] of text.matchAll(/^(?:import|export)\b(?!\s+type\b)[^;]*?from\s+"(\.[^"]+)"/gm)) {
      const target = new URL(spec ?? "", `file://${path.replace("..", "")}`).pathname;
      for (const end of [".ts", ".tsx", "/index.ts"]) visit(`..${target}${end}`);
    }
  };
  for (const start of ["main.tsx", "rooms/CirclePage.tsx", "realtime/signalrLine.ts"])
    visit(`../src/${start}`);
  return [...reached];
}

type Text = string | { one: string; other: string };
const forms = (text: Text) => (typeof text === "string" ? [text] : [text.one, text.other]);
const placeholders = (form: string) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
/** A plural may say the number one in words. */
const wanted = (text: Text) => placeholders(typeof text === "string" ? text : text.other);

afterEach(() => speak("en"));

describe("The texts", () => {
  it("are all used", () => {
    expect(Object.keys(en).filter((key) => !source.includes(`"${key}"`))).toEqual([]);
  });

  it("are all there", () => {
    const asked = [...source.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key]) => key ?? "");
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !(key in en))).toEqual([]);
  });

  it("stand in every language, in the same order", () => {
    expect(Object.keys(esRoom)).toEqual(Object.keys(enRoom));
    expect(Object.keys(esPages)).toEqual(Object.keys(enPages));
  });

  it("that the room needs come with it, and no others", () => {
    const room = ofTheRoom().filter((path) => !/texts\/e[ns]/.test(path));
    expect(room.length).toBeGreaterThan(100);
    const script = room.map((path) => sources[path]).join("\n");
    const asked = (key: string) => script.includes(`"${key}"`);
    expect(Object.keys(enPages).filter(asked)).toEqual([]);
    expect(Object.keys(enRoom).filter((key) => !asked(key))).toEqual([]);
  });

  it("of pages come with the first of them, in the language that is spoken by then, and stay", async () => {
    await speak("es");
    expect(await withPageTexts(Promise.resolve("the script"))).toBe("the script");
    expect(t("welcome.title")).toBe(esPages["welcome.title"]);
    await speak("en");
    expect(t("welcome.title")).toBe(enPages["welcome.title"]);
    expect(t("action.cancel")).toBe(enRoom["action.cancel"]);
  });

  it("have the same places for values in every language", () => {
    const differing = Object.entries(en).filter(([key, text]) => {
      const other = es[key as keyof typeof en];
      return (
        typeof other !== typeof text || JSON.stringify(wanted(other)) !== JSON.stringify(wanted(text as Text))
      );
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(Object.entries(languages))("are calm and say something in %s", (_, texts) => {
    const all = Object.values(texts as Record<string, Text>).flatMap(forms);
    expect(all.filter((form) => /[!¡]/.test(form) || form.trim() === "" || form !== form.trim())).toEqual([]);
  });

  it("are translated, where they are not names or the same word", () => {
    const same = Object.keys(en).filter((key) => {
      const [inEnglish, inSpanish] = [en[key as keyof typeof en], es[key as keyof typeof en]];
      return JSON.stringify(inEnglish) === JSON.stringify(inSpanish);
    });
    expect(same).toEqual(["product.name"]);
  });

  it("say tú, and presume nobody's gender", () => {
    const all = Object.values(es).flatMap(forms);
    expect(all.filter((form) => /\b(usted|ustedes|vosotros|vosotras|vos)\b/i.test(form))).toEqual([]);
    const gendered = /\b(bienvenid|invitad|registrad|conectad|segur)[oa]s?\b|\w\/[oa]s?\b|\w\([oa]s?\)/i;
    expect(all.filter((form) => gendered.test(form))).toEqual([]);
  });

  it("take numbers in the form that belongs to them, in each language", async () => {
    await withPageTexts(Promise.resolve());
    expect(t("home.people", { count: 1 })).toBe("one person");
    expect(t("home.people", { count: 5 })).toBe("5 people");
    await speak("es");
    expect(t("home.people", { count: 1 })).toBe("una persona");
    expect(t("home.people", { count: 5 })).toBe("5 personas");
  });

  it("write long numbers, dates and times in the manner of the language", async () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["es-ES", "en-GB"]);
    await speak("es");
    expect(t("composer.left", { count: 12345 })).toBe("Quedan 12.345 caracteres");
    expect(dateAndTime("2026-03-05T10:00:00Z")).toContain("marzo");
    await speak("en");
    expect(t("composer.left", { count: 12345 })).toBe("12,345 characters left");
    expect(dateAndTime("2026-03-05T10:00:00Z")).toContain("March");
    expect(timeOfDay("2026-03-05T10:00:00Z")).toMatch(/\d{1,2}:00/);
    vi.restoreAllMocks();
  });
});

describe("The language", () => {
  it("is one of those that the server writes mails in", () => {
    const known = [...serverLanguages.matchAll(/public const string \w+ = "([a-z]{2})";/g)].map(
      ([, code]) => code,
    );
    expect(Object.keys(languages).sort()).toEqual(known.sort());
  });

  it("is the reader's first that there are texts for", () => {
    expect(languageOf(["es-MX", "en"])).toBe("es");
    expect(languageOf(["de-AT", "ES"])).toBe("es");
    expect(languageOf(["en-GB", "es"])).toBe("en");
  });

  it("is English where there is none of theirs, and is never guessed from a name of the language's own parts", () => {
    expect(languageOf(["de", "fr-CA"])).toBe("en");
    expect(languageOf(["constructor", "toString"])).toBe("en");
    expect(languageOf([])).toBe("en");
  });

  it("is told to screen readers, and the tab stays neutral", async () => {
    await speak("es");
    expect(document.documentElement.lang).toBe("es");
    expect(document.title).toBe("Notas");
    await speak("en");
    expect(document.documentElement.lang).toBe("en");
    expect(document.title).toBe("Notes");
  });
});
