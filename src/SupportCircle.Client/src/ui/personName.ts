import { t } from "../texts";

/** The name of somebody; of whoever has erased their account there is none any more. */
export function personName({ name }: { name: string }): string {
  return name || t("erased.person");
}
