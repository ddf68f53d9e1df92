import type { CircleListing } from "../api/wire";
import { t } from "../texts";

export const freeSeats = (circle: CircleListing): string =>
  circle.seatsFree > 0 ? t("people.seatsFree", { count: circle.seatsFree }) : t("directory.full");
