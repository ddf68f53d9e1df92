import { beforeEach, describe, expect, it } from "vitest";
import { Draft } from "../src/models/Draft";
import { mentionPieces, seatsNamed } from "../src/models/mentions";
import { Shelf } from "../src/models/Shelf";
import { begunName, suggestions } from "../src/models/suggestions";

const person = (name: string) => ({ seatId: name.toLowerCase(), name });
const people = ["Ana", "Ana María", "Tom", "José", "Mary Ann"].map(person);
const names = (word: string) => suggestions(word, people).map(({ name }) => name);
const marked = (text: string) =>
  mentionPieces(text, people)
    .filter((piece) => piece.seatId)
    .map((piece) => piece.text);

describe("A name in a text", () => {
  it("is found where it stands behind an @, and nowhere else", () => {
    expect(marked("@Tom, and @José: Tom? tom@Tom.example @Tomas @nobody @")).toEqual(["@Tom", "@José"]);
  });

  it("is the longest that fits", () => {
    expect(seatsNamed("@Ana María and @Tom", people)).toEqual(["ana maría", "tom"]);
    expect(seatsNamed("@Ana Mar", people)).toEqual(["ana"]);
  });

  it("counts once, and eight people at most", () => {
    const many = Array.from({ length: 10 }, (_, i) => person(`Person${i}x`));
    const text = many.map(({ name }) => `@${name}`).join(" ");
    expect(seatsNamed(`${text} ${text}`, many)).toHaveLength(8);
    expect(seatsNamed("@Tom @Tom", people)).toEqual(["tom"]);
  });

  it("leaves the text as it is", () => {
    for (const text of ["", "@", "a@b", "@Tom", "@Tom@Ana", "x @Ana María\n@Tom!", "<b>@Tom</b>"]) {
      expect(
        mentionPieces(text, people)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }
  });
});

describe("A name that is being written", () => {
  const begun = (text: string) => begunName(text, text.length);

  it("begins with an @ that stands behind no letter", () => {
    expect(begun("Hello @To")).toEqual({ from: 6, word: "To" });
    expect(begun("(@")).toEqual({ from: 1, word: "" });
    expect([begun(""), begun("Tom"), begun("tom@ex"), begun("é@ex")]).toEqual([null, null, null, null]);
  });

  it("may have several words and ends with its line", () => {
    expect(begun("@Mary A")?.word).toBe("Mary A");
    expect([begun("@ "), begun("@Tom\n"), begun(`@${"a".repeat(41)}`)]).toEqual([null, null, null]);
  });

  it("is the one at the caret", () => {
    expect(begunName("@Tom and @Ana", 3)).toEqual({ from: 0, word: "To" });
    expect(begunName("@Tom", 0)).toBeNull();
  });
});

describe("Suggestions", () => {
  it("are those whose name begins so, then those of whom a later word does", () => {
    expect(names("an")).toEqual(["Ana", "Ana María", "Mary Ann"]);
    expect(names("")).toEqual(["Ana", "Ana María", "Tom", "José", "Mary Ann"]);
    expect(names("zoe")).toEqual([]);
  });

  it("know no case and no accents", () => {
    expect([names("JOSE"), names("maria"), names("jósé")]).toEqual([["José"], ["Ana María"], ["José"]]);
  });

  it("are six at most", () => {
    const many = Array.from({ length: 19 }, (_, i) => person(`Person ${i}`));
    expect(suggestions("per", many)).toHaveLength(6);
  });
});

describe("A draft that names people", () => {
  beforeEach(() => localStorage.clear());
  const shelf = () => new Shelf("member", "circle");

  it("knows them after a reload, by the name that they had", () => {
    const draft = new Draft(shelf());
    draft.mention({ seatId: "tom", name: "Tom" });
    draft.write("Hello @Tom");
    expect(new Draft(shelf()).mentions).toEqual([{ seatId: "tom", name: "Tom" }]);
  });

  it("names nobody any more once it is sent", () => {
    const draft = new Draft(shelf());
    draft.mention({ seatId: "tom", name: "Tom" });
    draft.write("Hello @Tom");
    draft.clear();
    expect([draft.mentions, new Draft(shelf()).mentions]).toEqual([[], []]);
  });
});
