import { Link } from "wouter-preact";
import { interests, suggestions } from "../api/joining";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { CircleListingCard } from "./CircleListingCard";
import { fitWords } from "./fitWords";

/** Circles that go with what one has said of oneself; or the offer to say it. */
export function Suggestions() {
  const mine = useLoad(interests);
  const fitting = useLoad(suggestions);
  if (!mine.value || !fitting.value) return null;
  const hasSaid = mine.value.themes.length + mine.value.hopes.length > 0;
  if (!hasSaid) {
    return (
      <p class="notice is-calm">
        {t("directory.tellUs")} <Link href="/interests">{t("directory.tellUsLink")}</Link>
      </p>
    );
  }
  return (
    <Section title={t("directory.suggested")}>
      <ul class="cards">
        {fitting.value.map((suggestion) => (
          <CircleListingCard
            key={suggestion.circle.id}
            circle={suggestion.circle}
            why={fitWords(suggestion)}
          />
        ))}
      </ul>
      <p class="hint">
        {t(fitting.value.length > 0 ? "directory.suggestedWhy" : "directory.suggestedNone")}{" "}
        <Link href="/interests">{t("directory.changeInterests")}</Link>
      </p>
    </Section>
  );
}
