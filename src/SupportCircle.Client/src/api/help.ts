import { request } from "./request";
import type { HelpCard, HelpDetails } from "./wire";

export const help = () => request<HelpDetails>("GET", "/help");

/** Who is there now for somebody in a circle. */
export const helpCard = (circleId: string) => request<HelpCard>("GET", `/circles/${circleId}/help-card`);
