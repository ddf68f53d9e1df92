import { describe, expect, it } from "vitest";
import cases from "../../../tests/folding.json";
import { foldText, searchWords } from "../src/models/foldedText";
import { highlights } from "../src/models/highlights";

/** The text with its hits in brackets. */
const marked = (text: string, query: string) =>
  highlights(text, searchWords(query))
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join("");

describe("Folding", () => {
  it("is the server's", () => {
    for (const [text, folded] of cases.folded) expect(foldText(text ?? "")).toBe(folded);
  });

  it("finds the words that the server looks for", () => {
    for (const [text, words] of cases.words) expect(searchWords(String(text))).toEqual(words);
  });
});

describe("Highlights", () => {
  it("mark every place of every word, whatever the case and the accents", () => {
    expect(marked("Mi corazón, mi CORAZON", "corazon")).toBe("Mi [corazón], mi [CORAZON]");
    expect(marked("A lamp and a dog", "dog lamp")).toBe("A [lamp] and a [dog]");
  });

  it("hold the accents that stand behind a letter", () => {
    expect(marked("cafe\u0301s", "cafe")).toBe("[cafe\u0301]s");
    expect(marked("❤️ all", "❤")).toBe("[❤️] all");
  });

  it("mark a whole letter of which only a part was sought", () => {
    expect(marked("Straße", "stras")).toBe("[Straß]e");
    expect(marked("½ cup", "1")).toBe("[½] cup");
  });

  it("join where words touch or overlap", () => {
    expect(marked("lampshade", "lamp shade")).toBe("[lampshade]");
    expect(marked("banana", "ana")).toBe("b[anana]");
  });

  it("never cut an emoji in two, and give the text back whole", () => {
    for (const text of ["😊 fine 😊", "👩‍👧 and me", "", "\ud83d alone", "Ärger über ﬁne ½"]) {
      for (const query of ["fine", "😊", "me", "arger uber"]) {
        const pieces = highlights(text, searchWords(query));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }
    }
    expect(marked("😊 fine", "😊")).toBe("[😊] fine");
  });

  it("are none where nothing is sought", () => {
    expect(highlights("<b>plain</b>", [])).toEqual([{ text: "<b>plain</b>", isHit: false }]);
  });
});
