import { t } from "../texts";
import { CopyButton } from "../ui/CopyButton";
import { Section } from "../ui/Section";
import { useRoom } from "./roomContext";

/** What could not be sent any more, so that it can be taken elsewhere. */
export function KeptWords() {
  const { outbox, draft } = useRoom();
  const texts = [...outbox.entries.value.map((entry) => entry.body), draft.body.value].filter(Boolean);
  if (texts.length === 0) return null;
  return (
    <Section title={t("gone.kept")}>
      <ul class="rows">
        {texts.map((text) => (
          <li key={text} class="row">
            <p class="row-words body" dir="auto">
              {text}
            </p>
            <CopyButton text={text} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
