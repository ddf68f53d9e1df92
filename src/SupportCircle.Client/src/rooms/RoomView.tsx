import { Link, useParams } from "wouter-preact";
import { t } from "../texts";
import { themeName } from "../texts/themes";
import { Heading } from "../ui/Heading";
import { Icon } from "../ui/Icon";
import { About } from "./About";
import { Conversation } from "./Conversation";
import { People } from "./People";
import { RoomTabs } from "./RoomTabs";
import { useCircle, useRoom } from "./roomContext";
import { type RoomPart, roomParts, threadParts } from "./roomParts";
import { ThreadAbout } from "./seldomParts";

/** On a desktop everything is there at once; on a phone one part at a time, chosen by the address. */
export function RoomView() {
  const circle = useCircle();
  const { seats, here } = useRoom();
  const present = seats.value.filter(({ seatId }) => here.value.includes(seatId)).length;
  const { part } = useParams();
  const shown: RoomPart = roomParts.find((known) => known === part) ?? "conversation";
  return (
    <main class={`room is-${shown}`}>
      <header class="room-head">
        <Heading>
          <span dir="auto">{circle.metIn ? circle.with : circle.name}</span>
        </Heading>
        {circle.metIn ? (
          <Link href="/threads" class="hint">
            {t("thread.oneToOne")}
          </Link>
        ) : (
          <p class="hint">{themeName(circle.theme)}</p>
        )}
        {present > 0 && <p class="hint is-here">{t("room.here", { count: present })}</p>}
        {!circle.metIn && (
          <Link href={`/circles/${circle.id}/stories`} class="button is-quiet to-stories">
            <Icon name="stories" />
            <span>{t("room.stories")}</span>
          </Link>
        )}
        <Link href={`/circles/${circle.id}/back`} class="button is-quiet">
          <Icon name="search" />
          <span>{t("room.lookBack")}</span>
        </Link>
      </header>
      <Conversation />
      <aside class="room-side" aria-label={t("room.side")}>
        <People />
        {circle.metIn ? <ThreadAbout /> : <About />}
      </aside>
      <RoomTabs circleId={circle.id} parts={circle.metIn ? threadParts : roomParts} shown={shown} />
    </main>
  );
}
