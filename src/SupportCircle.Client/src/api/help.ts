import { request } from "./request";
import type { HelpDetails } from "./wire";

export const help = () => request<HelpDetails>("GET", "/help");
