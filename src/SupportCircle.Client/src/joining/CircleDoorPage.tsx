import { Link, useParams } from "wouter-preact";
import { publicPage } from "../api/joining";
import type { CirclePublicPage } from "../api/wire";
import { t } from "../texts";
import { hopeName } from "../texts/hopes";
import { themeName } from "../texts/themes";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { freeSeats } from "./freeSeats";
import { MyStanding } from "./MyStanding";

/** A circle as it is before one joins, with the way to ask for a seat. */
export function CircleDoorPage() {
  const { id = "" } = useParams();
  const load = useLoad(() => publicPage(id), id);
  if (load.value) return <Door page={load.value} onChange={load.reload} />;
  if (load.refusal?.code === "not_found") return <NoDoor />;
  return (
    <main class="page" aria-busy={!load.refusal}>
      <Loading of={load} />
    </main>
  );
}

function Door({ page, onChange }: { page: CirclePublicPage; onChange: () => Promise<void> }) {
  const { circle, facilitators, agreements } = page;
  return (
    <Page title={circle.name} lead={themeName(circle.theme)}>
      {circle.description && (
        <p class="letter" dir="auto">
          {circle.description}
        </p>
      )}
      <dl class="facts">
        {circle.meets && <Fact name={t("door.meets")} value={circle.meets} />}
        <Fact name={t("door.seats")} value={freeSeats(circle)} />
        <Fact name={t("door.facilitators")} value={facilitators.join(", ")} />
        {circle.hopes.length > 0 && (
          <Fact name={t("door.hopes")} value={circle.hopes.map(hopeName).join(", ")} />
        )}
      </dl>
      <MyStanding page={page} onChange={onChange} />
      <Section title={t("agreements.title")}>
        <p class="hint">{t("door.agreementsHint")}</p>
        <p class="body" dir="auto">
          {agreements}
        </p>
      </Section>
    </Page>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}

function NoDoor() {
  return (
    <Page title={t("gone.unknownTitle")} lead={t("door.unknownWords")}>
      <p>
        <Link href="/circles" class="button">
          {t("home.findCircle")}
        </Link>
      </p>
    </Page>
  );
}
