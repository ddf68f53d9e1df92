import { describe, expect, it } from "vitest";
import { chosenWith, measuresOf, needsReasons } from "../src/models/measures";

describe("What is decided together", () => {
  it("is what goes together, in the order in which it was chosen", () => {
    expect(chosenWith(["Hide", "Warn"], "Mute")).toEqual(["Hide", "Warn", "Mute"]);
  });

  it("is at most one thing about the message, and one about the person: the newest", () => {
    expect(chosenWith(["Hide", "Warn"], "AskToEdit")).toEqual(["Warn", "AskToEdit"]);
    expect(chosenWith(["Mute", "Hide"], "Remove")).toEqual(["Hide", "Remove"]);
    expect(chosenWith(["Suspend"], "Ban")).toEqual(["Ban"]);
  });

  it("is nothing else where nothing is done, or others look after it", () => {
    expect(chosenWith(["Hide", "Warn"], "NoAction")).toEqual(["NoAction"]);
    expect(chosenWith(["PassOn"], "Warn")).toEqual(["Warn"]);
  });

  it("needs reasons where it is to somebody's disadvantage", () => {
    expect([["NoAction"], ["PassOn"], ["Restore"], []].map((kinds) => needsReasons(kinds as never))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(needsReasons(["Restore", "Warn"])).toBe(true);
  });

  it("is for the shortest time where none was chosen, and without one where it is for none", () => {
    expect(measuresOf(["Hide", "Mute"], {})).toEqual([{ kind: "Hide" }, { kind: "Mute", minutes: 10 }]);
    expect(measuresOf(["Suspend"], { Suspend: 43_200 })).toEqual([{ kind: "Suspend", minutes: 43_200 }]);
  });
});
