import type { StoryView } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { Reflection } from "./Reflection";

interface ReflectionsProps {
  story: StoryView;
  onChanged: () => Promise<void>;
}

/** What was answered in words, the oldest first. */
export function Reflections({ story, onChanged }: ReflectionsProps) {
  return (
    <Section title={t("reflect.title")}>
      {story.reflections.length === 0 && <p class="hint">{t("reflect.none")}</p>}
      <div class="reflections" role="log" aria-label={t("reflect.title")}>
        {story.reflections.map((one) => (
          <Reflection key={one.sequence} story={story.sequence} reflection={one} onChanged={onChanged} />
        ))}
      </div>
    </Section>
  );
}
