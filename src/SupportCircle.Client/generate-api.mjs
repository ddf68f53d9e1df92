// Makes src/api/schema.ts and src/api/limits.ts from the API's description. `npm run api` writes them; a test compares.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString, COMMENT_HEADER } from "openapi-typescript";

const description = JSON.parse(readFileSync(new URL("../../docs/api/openapi.json", import.meta.url), "utf8"));

/** @returns {Promise<Record<string, string>>} the text of each file, by its name in src/api */
export async function generate() {
  const lines = Object.entries(description["x-limits"]).map(([name, value]) => `  ${name}: ${value},`);
  return {
    "schema.ts": COMMENT_HEADER + astToString(await openapiTS(description)),
    "limits.ts": [
      "/** Made by `npm run api` from the limits of SupportCircle.Domain. Lengths are UTF-16 units, as a string's `length` is. */",
      "export const limits = {",
      ...lines,
      "} as const;",
      "",
    ].join("\n"),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, text] of Object.entries(await generate())) {
    writeFileSync(new URL(`src/api/${name}`, import.meta.url), text);
  }
}
