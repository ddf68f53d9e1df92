import type { DeskCircle } from "../api/wire";
import { t } from "../texts";
import { SelectField } from "../ui/SelectField";

/** For which circle a note is; nothing is asked where there is one alone. */
export function CircleChoice({ circles }: { circles: readonly DeskCircle[] }) {
  const [only] = circles;
  if (circles.length === 1) return <input type="hidden" name="circle" value={only?.id} />;
  return (
    <SelectField name="circle" label={t("desk.circle")} choices={circles.map(({ id, name }) => [id, name])} />
  );
}
