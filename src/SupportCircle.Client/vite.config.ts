import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { installableShell } from "./shell/plugin.mjs";
import { webSocketsOnly } from "./shell/webSocketsOnly.mjs";

// The host refuses foreign origins, and the development server is one.
const server = { target: "http://localhost:5080", headers: { origin: "http://localhost:5080" } };

export default defineConfig({
  plugins: [
    preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
    installableShell(),
    webSocketsOnly(),
  ],
  build: {
    // The content security policy of the host allows no inlined data beyond images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file for all that a room needs at once: some fifty small ones cost a tenth more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "room", tags: ["$initial"] }] } } },
  },
  server: {
    host: "127.0.0.1",
    // The tests compare the languages with those of the server.
    fs: { allow: [".", "../SupportCircle.Domain/Members"] },
    proxy: { "/api": server, "/hubs": { ...server, ws: true } },
  },
  test: { environment: "happy-dom", include: ["tests/**/*.test.{ts,mjs}"] },
});
