import { phrases } from "../api/rules";
import "../styles/rules.css";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { PhraseForm } from "./PhraseForm";
import { PhraseRow } from "./PhraseRow";

/** What is watched for in a circle; without one, by the organisation in all of them. */
export function PhrasesSection({ circleId }: { circleId?: string }) {
  const load = useLoad(() => phrases(circleId), circleId);
  const own = load.value?.filter((phrase) => !circleId || !phrase.isOfOrganisation) ?? [];
  const organisations = load.value?.filter((phrase) => circleId && phrase.isOfOrganisation) ?? [];
  return (
    <Section title={t("rules.phrases")}>
      <p class="hint">{t(circleId ? "rules.phrasesHint" : "rules.phrasesHintOrganisation")}</p>
      {!load.value && <Loading of={load} />}
      {load.value && own.length === 0 && <p>{t("rules.none")}</p>}
      <ul class="rows">
        {own.map((phrase) => (
          <PhraseRow key={phrase.id} phrase={phrase} circleId={circleId} onRemoved={load.reload} />
        ))}
      </ul>
      {organisations.length > 0 && (
        <>
          <h3>{t("rules.ofOrganisation")}</h3>
          <ul class="rows">
            {organisations.map((phrase) => (
              <PhraseRow key={phrase.id} phrase={phrase} />
            ))}
          </ul>
        </>
      )}
      {load.value && <PhraseForm key={own.length} circleId={circleId} onAdded={load.reload} />}
    </Section>
  );
}
