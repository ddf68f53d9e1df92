import { request } from "./request";
import type { HomeView } from "./wire";

/** @param day As the calendar has it here, `2026-11-29`. */
export const home = (day: string) => request<HomeView>("GET", `/home?day=${day}`);
