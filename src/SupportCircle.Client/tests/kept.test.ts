import { beforeEach, describe, expect, it } from "vitest";
import { Draft } from "../src/models/Draft";
import { MessageEdit } from "../src/models/MessageEdit";
import { ReadMark } from "../src/models/ReadMark";
import { Shelf } from "../src/models/Shelf";
import { quote } from "../src/rooms/quote";

const shelf = (member = "member", circle = "circle") => new Shelf(member, circle);

beforeEach(() => localStorage.clear());

describe("A draft", () => {
  it("survives a reload, with what it answers", () => {
    const draft = new Draft(shelf());
    draft.write("half a sentence");
    draft.answer(4);
    const again = new Draft(shelf());
    expect(again.body.value).toBe("half a sentence");
    expect(again.replyTo.value).toBe(4);
  });

  it("takes somebody's words in below what was written so far", () => {
    const draft = new Draft(shelf());
    draft.quote(quote("Ana", "one\n\ntwo"));
    expect(draft.body.value).toBe("Ana wrote:\n> one\n>\n> two\n");
    draft.write("I mean");
    draft.quote(quote("Tom", "no"));
    expect(new Draft(shelf()).body.value).toBe("I mean\nTom wrote:\n> no\n");
  });

  it("belongs to one member in one circle", () => {
    new Draft(shelf()).write("mine");
    expect(new Draft(shelf("somebody else")).body.value).toBe("");
    expect(new Draft(shelf("member", "another circle")).body.value).toBe("");
  });

  it("leaves nothing behind once it is sent", () => {
    const draft = new Draft(shelf());
    draft.write("hello");
    draft.clear();
    expect(localStorage.length).toBe(0);
  });

  it("is asked about before signing out, as an unsent message and an open edit are", () => {
    expect(Shelf.hasUnsent("member")).toBe(false);
    shelf().write("seen", 4);
    expect(Shelf.hasUnsent("member")).toBe(false);
    new Draft(shelf()).write("hello");
    expect(Shelf.hasUnsent("member")).toBe(true);
    localStorage.clear();
    shelf().write("outbox:id", {});
    expect(Shelf.hasUnsent("member")).toBe(true);
    expect(Shelf.hasUnsent("somebody else")).toBe(false);
  });

  it("is erased when one leaves the page, and the appearance is not", () => {
    new Draft(shelf()).write("hello");
    localStorage.setItem("appearance", "dark");
    Shelf.eraseEverybody();
    expect(Object.keys(localStorage)).toEqual(["appearance"]);
  });
});

describe("An edit", () => {
  it("survives a reload under the id that may already have been sent", () => {
    const edit = new MessageEdit(shelf());
    edit.begin(3, "before");
    edit.write("after");
    expect(new MessageEdit(shelf()).text.value).toEqual(edit.text.value);
  });

  it("is another change once its words are others", () => {
    const edit = new MessageEdit(shelf());
    edit.begin(3, "before");
    const first = edit.text.value?.clientChangeId;
    edit.write("after");
    expect(edit.text.value?.clientChangeId).not.toBe(first);
    expect(edit.text.value?.sequence).toBe(3);
  });
});

describe("A read mark", () => {
  it("marks nothing at the first visit", () => {
    const mark = new ReadMark(shelf());
    mark.arrive(10);
    expect(mark.newFrom.value).toBeNull();
  });

  it("marks what came while one was away", () => {
    const mark = new ReadMark(shelf());
    mark.arrive(10);
    mark.depart();
    mark.see(12);
    mark.arrive(12);
    expect(mark.newFrom.value).toBe(11);
  });

  it("remembers over a reload how far one had read", () => {
    const mark = new ReadMark(shelf());
    mark.arrive(10);
    mark.see(12);
    const again = new ReadMark(shelf());
    again.arrive(15);
    expect(again.newFrom.value).toBe(13);
  });
});
