import { afterEach, describe, expect, it } from "vitest";
import { DashboardChoices } from "../src/models/DashboardChoices";
import { shortcutOf } from "../src/models/shortcuts";

function press(key: string, on = "<p></p>", init: KeyboardEventInit = {}) {
  document.body.innerHTML = on;
  let found: unknown;
  const hear = (event: KeyboardEvent) => {
    found = shortcutOf(event);
  };
  document.addEventListener("keydown", hear);
  const target = document.body.querySelector("[data-here]") ?? document.body.firstElementChild;
  target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
  document.removeEventListener("keydown", hear);
  return found;
}

afterEach(() => localStorage.clear());

describe("A shortcut", () => {
  it("is one of a few single keys, also with Caps Lock", () => {
    expect(["j", "k", "c", "d", "n", "o", "?", "J"].map((key) => press(key))).toEqual([
      "j",
      "k",
      "c",
      "d",
      "n",
      "o",
      "?",
      "j",
    ]);
    expect(["x", "Enter", "Escape", "Tab"].map((key) => press(key))).toEqual([null, null, null, null]);
  });

  it("is none while somebody types, chooses, or has a dialog open", () => {
    const fields = [
      "<input>",
      "<textarea></textarea>",
      "<select></select>",
      "<div contenteditable>words</div>",
      "<dialog open><button data-here>Close</button></dialog>",
    ];
    expect(fields.map((field) => press("d", field))).toEqual([null, null, null, null, null]);
    expect(press("d", "<button>Put it back</button>")).toBe("d");
  });

  it("is none with a modifier, except what a layout needs for the question mark", () => {
    const modifiers = [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }];
    expect(modifiers.map((init) => press("c", "<p></p>", init))).toEqual([null, null, null, null]);
    expect(press("?", "<p></p>", { shiftKey: true })).toBe("?");
    expect(press("?", "<p></p>", { ctrlKey: true })).toBeNull();
  });
});

describe("How one likes the dashboard", () => {
  it("is folded and with shortcuts until one chooses otherwise, on this device", () => {
    const choices = new DashboardChoices();
    expect(choices.made.value).toEqual({ shortcuts: true, fold: true, grey: false });
    choices.choose("shortcuts", false);
    choices.choose("grey", true);
    expect(new DashboardChoices().made.value).toEqual({ shortcuts: false, fold: true, grey: true });
  });

  it("leaves nothing on the device when it is as usual", () => {
    const choices = new DashboardChoices();
    choices.choose("fold", false);
    choices.choose("fold", true);
    expect(localStorage.length).toBe(0);
  });
});
