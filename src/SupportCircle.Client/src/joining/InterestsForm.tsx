import type { ComponentChildren } from "preact";
import { themes } from "../api/circles";
import { interests, saveInterests } from "../api/joining";
import { languageNames, t } from "../texts";
import { hopeName, hopes, hopesOf } from "../texts/hopes";
import { meetingTimeName, meetingTimes, meetingTimesOf } from "../texts/meetingTimes";
import { themeName } from "../texts/themes";
import { CheckGroup } from "../ui/CheckGroup";
import { Form } from "../ui/Form";
import { Loading } from "../ui/Loading";
import { useLoad } from "../ui/useLoad";

interface InterestsFormProps {
  onSaved: () => void;
  aside?: ComponentChildren;
}

/** What one lives through and hopes for; all of it optional. */
export function InterestsForm({ onSaved, aside }: InterestsFormProps) {
  const load = useLoad(() => Promise.all([themes(), interests()]));
  if (!load.value) return <Loading of={load} />;
  const [known, mine] = load.value;
  const save = async (values: FormData) => {
    await saveInterests({
      themes: values.getAll("themes").map(String),
      hopes: hopesOf(values, "hopes"),
      times: meetingTimesOf(values, "times"),
      languages: values.getAll("languages").map(String),
    });
    onSaved();
  };
  return (
    <Form action={t("action.save")} onSubmit={save} aside={aside}>
      <CheckGroup
        name="themes"
        legend={t("interests.themes")}
        chosen={mine.themes}
        choices={known.map((theme) => [theme.id, themeName(theme)] as const)}
      />
      <CheckGroup
        name="hopes"
        legend={t("interests.hopes")}
        chosen={mine.hopes}
        choices={hopes.map((hope) => [hope, hopeName(hope)] as const)}
      />
      <CheckGroup
        name="times"
        legend={t("interests.times")}
        chosen={mine.times ?? []}
        choices={meetingTimes.map((time) => [time, meetingTimeName(time)] as const)}
      />
      <CheckGroup
        name="languages"
        legend={t("interests.languages")}
        chosen={mine.languages ?? []}
        choices={Object.entries(languageNames)}
      />
    </Form>
  );
}
