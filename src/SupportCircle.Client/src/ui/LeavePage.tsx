import { leaving } from "../models/leaving";
import { t } from "../texts";
import { Icon } from "./Icon";

/** Away at once: what was written goes from the device first, and going back does not lead here. */
export function LeavePage() {
  return (
    <button type="button" class="button leave-page" onClick={() => leaving.leave()}>
      <Icon name="leave" />
      <span>{t("header.leave")}</span>
    </button>
  );
}
