import { useEffect, useState } from "preact/hooks";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { t } from "../texts";
import { useRoom } from "./roomContext";
import { ArrivalForm } from "./seldomParts";

/** Asks softly how one is, once a day in each circle. What is put away stays away; what was begun is there again. */
export function Arrival() {
  const { id } = useRoom();
  const memberId = session.memberId ?? "";
  const today = new Date().toDateString();
  const shelf = new Shelf(memberId, id);
  const [isOffered, offer] = useState(() => shelf.read("arrived") !== today);
  const [isOpen, open] = useState(() => new Shelf(memberId, `check-in-${id}`).read("draft") !== null);
  useEffect(() => shelf.write("arrived", today), []);
  if (isOpen) return <ArrivalForm onClose={() => open(false)} />;
  if (!isOffered) return null;
  const answer = (isTaken: boolean) => {
    offer(false);
    open(isTaken);
  };
  return (
    <p class="arrival">
      <span>{t("arrival.ask")}</span>
      <button type="button" class="button" onClick={() => answer(true)}>
        {t("arrival.say")}
      </button>
      <button type="button" class="button is-quiet" onClick={() => answer(false)}>
        {t("arrival.notNow")}
      </button>
    </p>
  );
}
