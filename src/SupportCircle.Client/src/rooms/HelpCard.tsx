import { useEffect, useRef } from "preact/hooks";
import { Link } from "wouter-preact";
import { help, helpCard } from "../api/help";
import type { HelpCard as Card } from "../api/wire";
import { PlanView } from "../plan/PlanView";
import { HelplineList } from "../safety/HelplineList";
import { nearest } from "../safety/helplines";
import { t } from "../texts";
import { useLoad } from "../ui/useLoad";
import { useRoom } from "./roomContext";
import "../styles/help-card.css";

/** For whoever wrote something that sounds as if they may need help: for them alone, at once. It takes nothing away. */
export function HelpCard() {
  const room = useRoom();
  const card = useLoad(() => helpCard(room.id), room.id).value;
  const lines = useLoad(help).value?.helplines;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), [card, lines]);
  return (
    <section ref={place} class="help-card" aria-labelledby="help-card-title">
      <div role="status">
        <h2 id="help-card-title">{t("helpCard.title")}</h2>
      </div>
      {card?.plan && (
        <section aria-labelledby="help-card-plan">
          <h3 id="help-card-plan">{t("helpCard.plan")}</h3>
          <PlanView lines={card.plan} heading="h4" />
        </section>
      )}
      <div role="status">
        <p>{t("helpCard.lead")}</p>
        {room.help.value?.hasMasks && <p>{t("helpCard.masked")}</p>}
        {card && <p>{onShiftWords(card)}</p>}
      </div>
      {lines && <HelplineList helplines={nearest(lines)} />}
      {card && !card.plan && (
        <p class="hint">
          <Link href="/me/safety-plan">{t("helpCard.noPlan")}</Link>
        </p>
      )}
      <p class="actions">
        <Link href="/help" class="button">
          {t("helpCard.all")}
        </Link>
        <Link href={`/circles/${room.id}/checks`}>{t("checks.why")}</Link>
        <button
          type="button"
          class="button is-quiet"
          onClick={() => {
            room.help.value = null;
          }}
        >
          {t("helpCard.close")}
        </button>
      </p>
    </section>
  );
}

/** Honest: who has not said that they are there is not there. */
function onShiftWords({ onShift, othersOnShift }: Card): string {
  if (onShift.length > 0) return t("helpCard.onShift", { names: onShift.map(({ name }) => name).join(", ") });
  return t(othersOnShift ? "helpCard.othersOnShift" : "helpCard.nobody");
}
