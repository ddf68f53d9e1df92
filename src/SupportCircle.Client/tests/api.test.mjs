// @vitest-environment node
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generate } from "../generate-api.mjs";

test("types and limits are those of the committed description of the API; if not, run: npm run api", async () => {
  for (const [name, text] of Object.entries(await generate())) {
    expect(readFileSync(new URL(`../src/api/${name}`, import.meta.url), "utf8"), name).toBe(text);
  }
});
