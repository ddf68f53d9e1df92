import type { ComponentChildren } from "preact";
import { limits } from "../api/limits";
import type { CircleDetails, CircleRequest, ThemeSummary } from "../api/wire";
import { languageNames, t } from "../texts";
import { hopeName, hopes, hopesOf } from "../texts/hopes";
import { meetingTimeName, meetingTimes, meetingTimesOf } from "../texts/meetingTimes";
import { themeName } from "../texts/themes";
import { CheckGroup } from "../ui/CheckGroup";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { SelectField } from "../ui/SelectField";
import { TextAreaField } from "../ui/TextAreaField";
import { TextField } from "../ui/TextField";

interface CircleFormProps {
  circle?: CircleDetails;
  themes: readonly ThemeSummary[];
  action: string;
  onSubmit: (circle: CircleRequest) => Promise<void>;
  aside?: ComponentChildren;
}

export function CircleForm({ circle, themes, action, onSubmit, aside }: CircleFormProps) {
  const seatBounds = { min: limits.seatsMin, max: limits.seatsMax };
  return (
    <Form
      action={action}
      aside={aside}
      words={{ conflict: "circleForm.seatsTaken" }}
      onSubmit={(values) => onSubmit(circleRequest(values))}
    >
      <TextField
        name="name"
        label={t("circleForm.name")}
        value={circle?.name}
        autoComplete="off"
        maxLength={limits.circleName}
        missing={t("circleForm.nameMissing")}
      />
      <SelectField
        name="theme"
        label={t("circleForm.theme")}
        value={circle?.theme.id}
        choices={themes.map((theme) => [theme.id, themeName(theme)] as const)}
      />
      <TextAreaField
        name="description"
        label={t("circleForm.description")}
        hint={t("circleForm.descriptionHint")}
        value={circle?.description}
        max={limits.description}
        isOptional
      />
      <TextField
        name="meets"
        label={t("circleForm.meets")}
        hint={t("circleForm.meetsHint")}
        value={circle?.meets}
        autoComplete="off"
        maxLength={limits.meets}
        isOptional
      />
      <CheckGroup
        name="times"
        legend={t("circleForm.times")}
        chosen={circle?.times ?? []}
        choices={meetingTimes.map((time) => [time, meetingTimeName(time)] as const)}
      />
      <RadioGroup
        name="language"
        legend={t("circleForm.language")}
        value={circle?.language ?? ""}
        choices={[["", t("circleForm.languageUnsaid")], ...Object.entries(languageNames)]}
      />
      <CheckGroup
        name="hopes"
        legend={t("circleForm.hopes")}
        hint={t("circleForm.hopesHint")}
        chosen={circle?.hopes ?? []}
        choices={hopes.map((hope) => [hope, hopeName(hope)] as const)}
      />
      <TextField
        name="seats"
        type="number"
        label={t("circleForm.seats")}
        hint={t("circleForm.seatsHint", seatBounds)}
        value={circle?.seats ?? limits.seatsDefault}
        {...seatBounds}
        missing={t("circleForm.seatsWrong", seatBounds)}
        wrong={t("circleForm.seatsWrong", seatBounds)}
      />
      <RadioGroup
        name="visibility"
        legend={t("circleForm.visibility")}
        value={circle?.visibility ?? "byInvitation"}
        choices={[
          ["byInvitation", t("circleForm.byInvitation"), t("circleForm.byInvitationHint")],
          ["listed", t("circleForm.listed"), t("circleForm.listedHint")],
        ]}
      />
    </Form>
  );
}

function circleRequest(values: FormData): CircleRequest {
  return {
    name: String(values.get("name")).trim(),
    theme: String(values.get("theme")),
    description: String(values.get("description")).trim(),
    meets: String(values.get("meets")).trim(),
    hopes: hopesOf(values, "hopes"),
    times: meetingTimesOf(values, "times"),
    language: String(values.get("language") ?? ""),
    seats: Number(values.get("seats")),
    visibility: values.get("visibility") === "listed" ? "listed" : "byInvitation",
  };
}
