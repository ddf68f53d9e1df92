import { describe, expect, it } from "vitest";
import { fieldName, linesOf, movedUp, newLine, wishes } from "../src/administration/themeLines";
import { withPageTexts } from "../src/texts";

const known = [
  { id: "1", name: "Empty nest", key: "empty-nest" },
  { id: "2", name: "Long illness" },
];

const typed = (...names: string[]) => {
  const values = new FormData();
  for (const [index, name] of names.entries()) {
    values.set(fieldName(index), name);
  }
  return values;
};

describe("The list of themes", () => {
  it("sends no name for a theme that was left as it is, so that it stays in each reader's language", async () => {
    await withPageTexts(Promise.resolve());
    expect(wishes(linesOf(known), typed(" Empty nest ", "A long illness"))).toEqual([
      { id: "1", name: undefined },
      { id: "2", name: "A long illness" },
    ]);
  });

  it("sends the name of a new one, also where nothing was typed", () => {
    expect(wishes([newLine(), newLine()], typed("Grief", ""))).toEqual([
      { id: undefined, name: "Grief" },
      { id: undefined, name: undefined },
    ]);
  });

  it("moves one up a place, and the first one nowhere", () => {
    const lines = linesOf(known);
    expect(movedUp(lines, 1).map(({ id }) => id)).toEqual(["2", "1"]);
    expect(movedUp(lines, 0).map(({ id }) => id)).toEqual(["1", "2"]);
  });
});
