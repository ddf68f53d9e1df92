import { beforeEach, describe, expect, it } from "vitest";
import { deviceStore } from "../src/models/DeviceStore";
import { NoteDraft } from "../src/models/NoteDraft";
import { Shelf } from "../src/models/Shelf";

const shelf = () => new Shelf("ana", "circle");

describe("A note that is being written", () => {
  beforeEach(() => deviceStore.eraseAll(""));

  it("survives a reload with its words and its id, for that person alone", () => {
    const draft = new NoteDraft(shelf(), "tom");
    draft.write("I thought of you.");
    const again = new NoteDraft(shelf(), "tom");
    expect([again.body.value, again.clientNoteId]).toEqual(["I thought of you.", draft.clientNoteId]);
    expect(new NoteDraft(shelf(), "leo").body.value).toBe("");
    expect(Shelf.hasUnsent("ana")).toBe(true);
  });

  it("takes a beginning below what is there, to be changed", () => {
    const draft = new NoteDraft(shelf(), "tom");
    draft.open("I thought of you today.");
    draft.open("You need not answer.");
    expect(draft.body.value).toBe("I thought of you today.\nYou need not answer. ");
  });

  it("is another one once it was sent, and leaves nothing behind", () => {
    const draft = new NoteDraft(shelf(), "tom");
    draft.write("I thought of you.");
    const first = draft.clientNoteId;
    draft.sent();
    expect(draft.body.value).toBe("");
    expect(draft.clientNoteId).not.toBe(first);
    expect(Shelf.hasUnsent("ana")).toBe(false);
  });
});
