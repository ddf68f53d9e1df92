import { request } from "./request";
import type { CirclesAtAGlance } from "./wire";

export const glance = () => request<CirclesAtAGlance>("GET", "/moderation/circles");
