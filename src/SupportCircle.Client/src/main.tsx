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
