import { render } from "preact";
import { leaving } from "./models/leaving";
import { readerLanguage } from "./models/ReaderLanguage";
import { session } from "./models/Session";
import "./styles/index.css";
import { App } from "./ui/App";
import { pages } from "./ui/pages";

// The room's script comes while the server is still asked who this is.
if (location.pathname.startsWith("/circles/")) void pages.circle.load().catch(() => {});
leaving.listen();
void session.ask();
await readerLanguage.start();

const root = document.getElementById("app");
if (root) render(<App />, root);

// The pages open without a line from then on. Taken after this one has come, which it would slow down.
if (import.meta.env.PROD) void navigator.serviceWorker?.register("/service-worker.js").catch(() => {});
