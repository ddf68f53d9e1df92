import { useState } from "preact/hooks";
import { foldTopics } from "../api/stories";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { CheckGroup } from "../ui/CheckGroup";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import type { Topics } from "./useTopics";

/** Which topics one would rather see folded. Nothing is promised: tellers choose the words for their stories themselves. */
export function TopicChoice({ topics }: { topics: Topics }) {
  const room = useRoom();
  const [isSaved, setSaved] = useState(false);
  return (
    <details class="topic-choice">
      <summary>{t("topics.choose")}</summary>
      {isSaved && <Notice isNews>{t("topics.saved")}</Notice>}
      <Form
        action={t("action.save")}
        onSubmit={async (values) => {
          await foldTopics(values.getAll("topics").map(String));
          await Promise.all([topics.reload(), room.folds.load()]);
          setSaved(true);
        }}
      >
        <CheckGroup
          name="topics"
          legend={t("topics.legend")}
          hint={t("topics.hint")}
          chosen={topics.folded}
          choices={topics.all.map(({ code }) => [code, topics.nameOf(code)] as const)}
        />
      </Form>
    </details>
  );
}
