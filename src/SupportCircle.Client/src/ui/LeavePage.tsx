import { Shelf } from "../models/Shelf";
import { t } from "../texts";
import { Icon } from "./Icon";

// Somewhere that nobody wonders about.
const elsewhere = "https://www.wikipedia.org/";

/** Away at once: what was written goes from the device first, and going back does not lead here. */
export function LeavePage() {
  const leave = () => {
    Shelf.eraseEverybody();
    // The other page may take its time.
    document.body.hidden = true;
    location.replace(elsewhere);
  };
  return (
    <button type="button" class="button leave-page" onClick={leave}>
      <Icon name="leave" />
      <span>{t("header.leave")}</span>
    </button>
  );
}
