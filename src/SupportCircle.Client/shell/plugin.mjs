// Adds to the build what makes the pages installable: the icons, and a service worker that knows the build's files.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { icons } from "./icons.mjs";

/** @returns {import("vite").Plugin} */
export function installableShell() {
  return {
    name: "installable-shell",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = [
          ...Object.keys(bundle).filter((name) => name !== "index.html"),
          ...readdirSync(folder("public")),
        ];
        for (const { fileName, source } of icons()) this.emitFile({ type: "asset", fileName, source });
        this.emitFile({ type: "asset", fileName: "service-worker.js", source: worker(files, bundle) });
      },
    },
  };
}

function worker(names, bundle) {
  const files = names.map((name) => `/${name}`).sort();
  const hash = createHash("sha256").update(JSON.stringify(files));
  // What has no hash in its name changes this version by its content.
  hash.update(bundle["index.html"]?.source ?? "");
  for (const name of readdirSync(folder("public"))) hash.update(readFileSync(folder(`public/${name}`)));
  const version = `shell-${hash.digest("hex").slice(0, 16)}`;
  return readFileSync(folder("shell/serviceWorker.mjs"), "utf8")
    .replace("VERSION;", `${JSON.stringify(version)};`)
    .replace("FILES;", `${JSON.stringify(files)};`);
}

function folder(path) {
  return new URL(`../${path}`, import.meta.url);
}
