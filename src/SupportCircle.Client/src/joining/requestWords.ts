import type { MySeatRequest } from "../api/wire";
import { t } from "../texts";
import { date } from "../ui/times";

/** How one's request for a seat stands, in a sentence or two. */
export function requestWords(request: MySeatRequest): string {
  switch (request.state) {
    case "Requested":
      return t("request.asked", { at: date(request.askedAt) });
    case "Waiting":
      return request.ahead ? t("request.waiting", { count: request.ahead }) : t("request.next");
    case "Declined":
      return t(request.answer === "TakenOff" ? "request.takenOff" : "request.declined");
    default:
      return t(request.answer === "SeatFreed" ? "request.seatFreed" : "request.accepted");
  }
}
