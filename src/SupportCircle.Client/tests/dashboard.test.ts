import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Dashboard } from "../src/models/Dashboard";
import { FakeLine, settled } from "./FakeLine";
import { type Asked, caseOf, refused, serve, viewOf } from "./fakeServer";

const desk = { administrator: false, circles: [], appeals: 0, alerts: [], drills: [] };
const shift = { on: [], notes: [], exposure: { day: 0, week: 0, manyADay: 6 }, wishes: [] };

describe("A dashboard", () => {
  let lines: FakeLine[];
  let asked: Asked[];
  let dashboard: Dashboard;
  const line = () => lines.at(-1) ?? new FakeLine();
  const paths = () => asked.splice(0).map(({ path }) => path.replace("/moderation", "").split("?")[0]);
  const change = (caseId = "one") => line().say("CaseChanged", { caseId, circleId: "circle", version: 2 });

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    lines = [];
    asked = serve(({ path }) => {
      if (path.endsWith("/desk")) return desk;
      if (path.endsWith("/appeals")) return [];
      if (path.endsWith("/shift")) return shift;
      return path.includes("/cases/") ? viewOf("one", 1) : { cases: [caseOf("one")] };
    });
    dashboard = new Dashboard("mona", async () => {
      lines.push(new FakeLine());
      return line();
    });
    dashboard.start();
  });

  afterEach(() => {
    dashboard.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function watching() {
    await settled();
    line().answer("Watch");
    await settled();
    paths();
  }

  it("is read before there is a line, and again once one watches", async () => {
    await settled();
    expect(paths().sort()).toEqual(["/appeals", "/cases", "/desk", "/shift"]);
    expect(dashboard.connection.isLive.value).toBe(false);
    line().answer("Watch");
    await settled();
    expect(paths().sort()).toEqual(["/appeals", "/cases", "/desk", "/shift"]);
    expect(dashboard.connection.isLive.value).toBe(true);
  });

  it("is read anew when something has happened, once for several changes in a row", async () => {
    await watching();
    dashboard.openCase("one");
    await settled();
    paths();
    change();
    change("two");
    await vi.advanceTimersByTimeAsync(300);
    expect(paths().sort()).toEqual(["/appeals", "/cases", "/cases/one", "/desk", "/shift"]);
  });

  it("is read anew when something at the desk has changed that is no case", async () => {
    await watching();
    line().say("DeskChanged", {});
    await vi.advanceTimersByTimeAsync(300);
    expect(paths()).toContain("/shift");
  });

  it("is read at once when it is one's turn with an alert", async () => {
    await watching();
    line().say("Alerted", { alertId: "alert", caseId: "one", circleId: "circle", step: "OnShift" });
    await settled();
    expect(paths()).toContain("/desk");
  });

  it("says once that it has shown a drill", async () => {
    await watching();
    dashboard.hasShown("drill");
    dashboard.hasShown("drill");
    await settled();
    const said = asked.filter(({ method }) => method === "PUT").map(({ path }) => path);
    expect(said.length).toBe(1);
    expect(said[0]).toMatch(/^\/moderation\/drills\/drill\/sightings\/[0-9a-f-]{36}$/);
  });

  it("watches again on the line after one that broke, and reads what it has missed", async () => {
    await watching();
    line().cut();
    await settled();
    expect(dashboard.connection.isLive.value).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lines.length).toBe(2);
    expect(paths()).toEqual([]);
    line().answer("Watch");
    await settled();
    expect(paths()).toContain("/cases");
    expect(dashboard.connection.isLive.value).toBe(true);
  });

  it("is read every minute while it is looked at, and at once when one comes back to it", async () => {
    await watching();
    const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(paths()).toEqual([]);
    visibility.mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(paths()).toContain("/cases");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(paths()).toContain("/cases");
    visibility.mockRestore();
  });

  it("asks for nothing more once it is left", async () => {
    await watching();
    change();
    dashboard.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect([paths(), lines.length]).toEqual([[], 1]);
  });

  it("is silent for whoever has none", async () => {
    asked = serve(() => refused("not_allowed", 403));
    await watching();
    dashboard.refresh();
    await settled();
    paths();
    await vi.advanceTimersByTimeAsync(120_000);
    expect([dashboard.refusal.value?.code, paths(), lines.length]).toEqual(["not_allowed", [], 1]);
  });

  it("shows a case at once that was open before, while it is read anew", async () => {
    const open = dashboard.openCase("one");
    await settled();
    dashboard.openCase("two");
    await settled();
    paths();
    expect(dashboard.openCase("one").view.value).toBe(open.view.value);
    expect(paths()).toEqual(["/cases/one"]);
  });
});
