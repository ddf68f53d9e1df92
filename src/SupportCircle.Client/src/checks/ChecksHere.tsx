import { circleChecks } from "../api/checks";
import type { CircleChecks } from "../api/wire";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";

/** What is checked in one circle besides, for its members: how much of it, never what. */
export function ChecksHere({ circleId }: { circleId: string }) {
  const load = useLoad(() => circleChecks(circleId), circleId);
  return (
    <Section title={t("checks.here")}>
      {load.value ? (
        <ul class="points">
          {hereWords(load.value).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : (
        <Loading of={load} />
      )}
    </Section>
  );
}

function hereWords({ flags, holds, refuses, firstPosts, slowModeSeconds, isPaused }: CircleChecks): string[] {
  return [
    flags > 0 ? t("checks.flags", { count: flags }) : "",
    holds > 0 ? t("checks.holds", { count: holds }) : "",
    refuses > 0 ? t("checks.refuses", { count: refuses }) : "",
    flags + holds + refuses > 0 ? "" : t("checks.noPhrases"),
    firstPosts > 0 ? t("checks.firstPosts", { count: firstPosts }) : t("checks.noFirstPosts"),
    slowModeSeconds > 0 ? t("checks.slowMode", { count: slowModeSeconds }) : t("checks.noSlowMode"),
    isPaused ? t("checks.paused") : "",
  ].filter((words) => words !== "");
}
