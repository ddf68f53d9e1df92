import { acceptRequest, declineRequest } from "../api/joining";
import { limits } from "../api/limits";
import type { SeatAnswered } from "../api/wire";
import { type TextKey, t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";
import { TextAreaField } from "../ui/TextAreaField";
import type { SeatRequestRowProps } from "./SeatRequestRow";

const outcomes: Record<NonNullable<SeatAnswered["answer"]>, TextKey> = {
  Accepted: "requests.isIn",
  SeatFreed: "requests.isIn",
  Waitlisted: "requests.isWaiting",
  Declined: "requests.isDeclined",
  TakenOff: "requests.isTakenOff",
};

interface AnswerDialogProps extends SeatRequestRowProps {
  answer: "accept" | "decline";
  onClose: () => void;
}

/** The answer, with a word if one likes. */
export function AnswerDialog({
  circleId,
  request,
  isWaiting,
  answer,
  onAnswered,
  onClose,
}: AnswerDialogProps) {
  const { name } = request;
  const send = async (values: FormData) => {
    const word = String(values.get("word")).trim();
    const decide = answer === "accept" ? acceptRequest : declineRequest;
    const answered = await decide(circleId, request.id, word);
    onClose();
    if (answered.answer) await onAnswered(t(outcomes[answered.answer], { name }));
  };
  const decline: TextKey = isWaiting ? "requests.takeOffName" : "requests.declineName";
  const title = t(answer === "accept" ? "requests.acceptName" : decline, { name });
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{t(answer === "accept" ? "requests.acceptWords" : "requests.declineWords")}</p>
      <Form
        action={title}
        onSubmit={send}
        words={{ conflict: "requests.conflict", not_found: "requests.withdrawn" }}
        onCancel={onClose}
      >
        <TextAreaField
          name="word"
          label={t("requests.word")}
          hint={t("requests.wordHint")}
          rows={3}
          max={limits.word}
          isOptional
        />
      </Form>
    </Dialog>
  );
}
