import type { ComponentChildren } from "preact";
import { limits } from "../api/limits";
import type { DraftWords } from "../models/StoryDraft";
import { useCircle, useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { CheckGroup } from "../ui/CheckGroup";
import { Form } from "../ui/Form";
import { listOf } from "../ui/listOf";
import { RadioGroup } from "../ui/RadioGroup";
import { Section } from "../ui/Section";
import { TextAreaField } from "../ui/TextAreaField";
import { TextField } from "../ui/TextField";
import type { Topics } from "./useTopics";
import { isWish, wishChoices } from "./wishWords";

interface StoryFormProps {
  words: DraftWords;
  topics: Topics;
  action: string;
  aside?: ComponentChildren;
  onWrite: (words: DraftWords) => void;
  onShare: (words: DraftWords & { wish: NonNullable<DraftWords["wish"]> }) => Promise<void>;
  onCancel?: () => void;
}

/** The whole page for writing: title and text first, then what one wishes for, and who will read it. */
export function StoryForm({ words, topics, action, aside, onWrite, onShare, onCancel }: StoryFormProps) {
  const wish = words.wish ?? "JustListen";
  return (
    <Form
      action={action}
      aside={aside}
      onCancel={onCancel}
      words={{ not_found: "story.goneKept" }}
      onSubmit={(values) => {
        const read = wordsOf(values);
        return onShare({ ...read, wish: read.wish ?? wish });
      }}
    >
      <div
        class="story-fields"
        onInput={(event) => {
          const { form } = event.target as HTMLInputElement;
          if (form) onWrite(wordsOf(new FormData(form)));
        }}
      >
        <TextField
          name="title"
          label={t("story.titleLabel")}
          value={words.title}
          missing={t("story.titleMissing")}
        />
        <TextAreaField
          name="text"
          label={t("story.textLabel")}
          hint={t("story.textHint")}
          value={words.text}
          rows={16}
          max={limits.storyText}
        />
        <RadioGroup name="wish" legend={t("wish.legend")} value={wish} choices={wishChoices()} />
        <details class="topic-choice" open={words.topics.length > 0}>
          <summary>{t("story.topics")}</summary>
          <CheckGroup
            name="topics"
            legend={t("story.topicsLegend")}
            hint={t("story.topicsHint", { count: limits.storyTopics })}
            chosen={words.topics}
            choices={topics.all.map(({ code }) => [code, topics.nameOf(code)] as const)}
          />
        </details>
      </div>
      <WhoWillRead />
    </Form>
  );
}

/** By name, before it is shared. */
function WhoWillRead() {
  const { seatId } = useCircle();
  const others = useRoom().seats.value.filter((seat) => seat.seatId !== seatId);
  return (
    <Section title={t("story.readers")}>
      <p>
        {others.length === 0
          ? t("story.readersNone")
          : t("story.readersAre", { names: listOf(others.map(({ name }) => name)) })}
      </p>
      <p class="hint">{t("story.readersHint")}</p>
    </Section>
  );
}

function wordsOf(values: FormData): DraftWords {
  const wish = values.get("wish");
  return {
    title: String(values.get("title") ?? ""),
    text: String(values.get("text") ?? ""),
    wish: isWish(wish) ? wish : undefined,
    topics: values.getAll("topics").map(String),
  };
}
