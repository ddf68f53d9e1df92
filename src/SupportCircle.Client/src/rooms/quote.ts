import { t } from "../texts";

/** Somebody's words as they are quoted in one's own: said by whom, each line with a mark before it. */
export function quote(name: string, body: string): string {
  const lines = body.split("\n").map((line) => (line === "" ? ">" : `> ${line}`));
  return [t("quote.by", { name }), ...lines, ""].join("\n");
}
