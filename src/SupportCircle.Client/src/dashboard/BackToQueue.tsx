import { Link } from "wouter-preact";
import { t } from "../texts";
import { Icon } from "../ui/Icon";
import { type DeskPlace, hrefOf } from "./place";

/** On a phone, where the queue is out of sight. */
export function BackToQueue({ place }: { place: DeskPlace }) {
  return (
    <Link href={hrefOf({ ...place, id: undefined })} class="button is-quiet desk-back">
      <Icon name="back" />
      <span>{t("desk.back")}</span>
    </Link>
  );
}
