import { Link } from "wouter-preact";
import type { CircleDetails } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** Ways to reach out or to write, none of which one has to take. Those that need a circle are there with the first one. */
export function SmallSteps({ circles }: { circles: readonly CircleDetails[] }) {
  return (
    <Section title={t("home.small")}>
      <ul class="home-steps">
        {circles.length > 0 && (
          <>
            <Step href="/reach-out" words={t("reachOut.title")} hint={t("home.reachOutHint")} />
            <li>
              <StoriesOf circles={circles} />
            </li>
          </>
        )}
        <Step href="/threads" words={t("threads.title")} hint={t("home.threadsHint")} />
        <Step href="/me/journal" words={t("journal.title")} hint={t("home.journalHint")} />
        {circles.length > 0 && (
          <Step href="/circles" words={t("home.findCircle")} hint={t("home.findCircleHint")} />
        )}
      </ul>
    </Section>
  );
}

function Step({ href, words, hint }: { href: string; words: string; hint: string }) {
  return (
    <li>
      <Link href={href}>{words}</Link>
      <p class="hint">{hint}</p>
    </li>
  );
}

function StoriesOf({ circles }: { circles: readonly CircleDetails[] }) {
  return (
    <>
      <p>{t("home.storiesIn")}</p>
      <ul class="home-stories">
        {circles.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/circles/${id}/stories`} dir="auto">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
