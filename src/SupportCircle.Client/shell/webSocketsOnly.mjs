// The hubs speak WebSockets alone, without negotiation: what the library brings for other ways is never called, and is left
// out of the build. Whoever wants another way takes this plugin out.
const unused = ["LongPollingTransport", "ServerSentEventsTransport", "FetchHttpClient", "XhrHttpClient"];
const nothing = "\0unused-ways";

/** @returns {import("vite").Plugin} */
export function webSocketsOnly() {
  return {
    name: "web-sockets-only",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      const isUnused = unused.some((name) => source === `./${name}`);
      return isUnused && importer?.includes("@microsoft/signalr") ? nothing : null;
    },
    load(id) {
      // Cookies are asked for whatever the way; in a browser there are none to give.
      const empty = (name) => `export class ${name} { getCookieString() { return ""; } }`;
      return id === nothing ? unused.map(empty).join("\n") : null;
    },
  };
}
