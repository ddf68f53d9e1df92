import type { CheckInSaved } from "../api/wire";
import { t } from "../texts";

/** What has become of a check-in, for whoever made it. */
export function savedWords({ held, masked }: CheckInSaved, circleId: string | undefined): string {
  if (held) return t("checkIn.held");
  if (!circleId) return t("checkIn.kept");
  return masked ? `${t("checkIn.told")} ${t("helpCard.masked")}` : t("checkIn.told");
}
