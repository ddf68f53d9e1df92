import { request } from "./request";
import type { HelplineBook, HelplineDetails } from "./wire";

const path = "/administration/helplines";

/** For administrators: all helplines, with how sure each is. */
export const helplineBook = () => request<HelplineBook>("GET", path);
export const addHelpline = (entry: HelplineDetails) => request("POST", path, { entry });
export const changeHelpline = (id: string, version: string, entry: HelplineDetails) =>
  request("PUT", `${path}/${id}`, { version, entry });
/** It was called today, and is right. */
export const verifyHelpline = (id: string, version: string) =>
  request("PUT", `${path}/${id}/check`, { version });
export const removeHelpline = (id: string, version: string) =>
  request("DELETE", `${path}/${id}?version=${version}`);

/** What is said of entries that come with the product. */
export const verifyShipped = (key: string) => request("PUT", `${path}/shipped/${key}/check`);
export const unverifyShipped = (key: string) => request("DELETE", `${path}/shipped/${key}/check`);
export const hideShipped = (key: string) => request("PUT", `${path}/shipped/${key}/hidden`);
export const showShipped = (key: string) => request("DELETE", `${path}/shipped/${key}/hidden`);
export const forgetShipped = (key: string) => request("DELETE", `${path}/shipped/${key}`);
