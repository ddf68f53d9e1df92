import { limits } from "../api/limits";
import { Refusal } from "../api/Refusal";
import type { CheckInSaved } from "../api/wire";
import type { CheckInDraft } from "../models/CheckInDraft";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { MoodScale } from "./MoodScale";
import { WordsField } from "./WordsField";

interface CheckInFormProps {
  draft: CheckInDraft;
  /** Those with whom it can be shared: id and name. */
  circles: readonly { id: string; name: string }[];
  /** What is chosen at first; kept to oneself without it. */
  circleId?: string;
  onSaved: (saved: CheckInSaved, circleId: string | undefined) => void;
  onCancel?: () => void;
}

/** Mood, a few words, and who hears of it. All of it is kept on the device until it is saved. */
export function CheckInForm({ draft, circles, circleId, onSaved, onCancel }: CheckInFormProps) {
  const send = async (values: FormData) => {
    if (draft.mood.value === undefined) throw new Refusal("invalid", { fields: ["mood"] });
    const shared = String(values.get("with") ?? "") || undefined;
    onSaved(await draft.send(shared), shared);
  };
  return (
    <Form
      action={t("checkIn.save")}
      onSubmit={send}
      onCancel={onCancel}
      words={{ conflict: "checkIn.conflict", not_found: "checkIn.noCircle" }}
    >
      <MoodScale mood={draft.mood.value} onChoose={(mood) => draft.write({ mood })} />
      <WordsField
        value={draft.words.value}
        max={limits.checkInWords}
        onInput={(words) => draft.write({ words })}
      />
      {circles.length > 0 && (
        <RadioGroup
          name="with"
          legend={t("checkIn.with")}
          value={circleId ?? ""}
          choices={[
            ["", t("checkIn.private"), t("checkIn.privateHint")],
            ...circles.map(({ id, name }) => [id, t("checkIn.shared", { circle: name })] as const),
          ]}
        />
      )}
    </Form>
  );
}
