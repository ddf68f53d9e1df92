import { useMemo } from "preact/hooks";
import { Link, useSearch } from "wouter-preact";
import { LookBack, type Place } from "../models/LookBack";
import type { Search } from "../models/Search";
import { t } from "../texts";
import { Heading } from "../ui/Heading";
import { Icon } from "../ui/Icon";
import { Found } from "./Found";
import { LookBackTools } from "./LookBackTools";
import { useCircle } from "./roomContext";
import { Stretch } from "./Stretch";

export function LookBackView({ search }: { search: Search }) {
  const circle = useCircle();
  const query = useSearch();
  const lookBack = useMemo(() => {
    const place = placeOf(query);
    return place && new LookBack(circle.id, place);
  }, [circle.id, query]);
  return (
    <main class="room look-back is-conversation">
      <header class="room-head">
        <Heading>{t("back.title")}</Heading>
        <p class="hint" dir="auto">
          {circle.name}
        </p>
        <Link href={`/circles/${circle.id}`} class="button is-quiet">
          <Icon name="back" />
          <span>{t("back.toRoom")}</span>
        </Link>
      </header>
      <LookBackTools search={search} />
      {lookBack ? <Stretch key={query} lookBack={lookBack} search={search} /> : <Found search={search} />}
    </main>
  );
}

function placeOf(query: string): Place | null {
  const values = new URLSearchParams(query);
  const near = Number(values.get("near"));
  if (Number.isSafeInteger(near) && near > 0) return { near };
  const at = Date.parse(values.get("at") ?? "");
  return Number.isNaN(at) ? null : { at: new Date(at).toISOString() };
}
