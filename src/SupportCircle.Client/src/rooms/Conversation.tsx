import { useEffect, useRef, useState } from "preact/hooks";
import { conversationRows } from "../models/conversationRows";
import { t } from "../texts";
import { ComposerPlace } from "./ComposerPlace";
import { ConversationEntry } from "./ConversationEntry";
import { EarlierMessages } from "./EarlierMessages";
import { EmptyConversation } from "./EmptyConversation";
import { FirstUnread } from "./FirstUnread";
import { focusComposer } from "./focusComposer";
import { LineState } from "./LineState";
import { NewestButton } from "./NewestButton";
import { useCircle, useRoom } from "./roomContext";
import { CircleSettling, HelpCard, MyHeldPosts, WaitingLine } from "./seldomParts";
import { TypingLine } from "./TypingLine";
import { useLogScroll } from "./useLogScroll";
import { useReading } from "./useReading";
import { stopAt, walk } from "./walk";

const nearTopPx = 240;

export function Conversation() {
  const room = useRoom();
  const circle = useCircle();
  const log = useRef<HTMLDivElement>(null);
  const [isQuiet, setQuiet] = useState(false);
  const timeline = room.timeline.value;
  const { isAtBottom, onScroll, toBottom } = useLogScroll(log, timeline.first);
  const { isNewAbove, look } = useReading(room, log);
  // A room opens at its newest message.
  useEffect(toBottom, [room]);

  const isKnown = room.folds.isKnown.value;
  const rows = conversationRows(
    isKnown ? timeline.messages : [],
    room.outbox.entries.value,
    circle.seatId,
    room.readMark.newFrom.value,
    (message) => room.folds.reasonFor(message),
  );
  const scrolled = () => {
    onScroll();
    look();
    if ((log.current?.scrollTop ?? nearTopPx) < nearTopPx) void room.loadEarlier().catch(() => {});
  };

  return (
    <section class="conversation" aria-label={t("room.conversation")}>
      <button type="button" class="button skip" onClick={focusComposer}>
        {t("room.toComposer")}
      </button>
      <button type="button" class="button skip" aria-pressed={isQuiet} onClick={() => setQuiet(!isQuiet)}>
        {t("room.pauseAnnouncements")}
      </button>
      {isNewAbove && <FirstUnread />}
      <div
        ref={log}
        class="log"
        role="log"
        aria-label={t("room.conversation")}
        aria-live={isQuiet ? "off" : "polite"}
        aria-busy={room.isLoadingEarlier.value || !room.isInside.value}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard.
        tabIndex={0}
        onScroll={scrolled}
        onKeyDown={walk}
        onFocusIn={(event) => stopAt(room, event)}
      >
        <div class="log-inner">
          {timeline.hasEarlier && <EarlierMessages />}
          {rows.length === 0 && isKnown && room.isInside.value && <EmptyConversation />}
          {rows.map((row) => (
            <ConversationEntry key={row.key} row={row} />
          ))}
          {circle.heldPosts > 0 && circle.role === "Member" && <MyHeldPosts />}
        </div>
      </div>
      {!isAtBottom && <NewestButton last={timeline.last} onPress={toBottom} />}
      <TypingLine />
      <LineState />
      {circle.hasWaiting && <WaitingLine />}
      {circle.settling && <CircleSettling />}
      {room.help.value && <HelpCard />}
      <ComposerPlace onSent={toBottom} />
    </section>
  );
}
