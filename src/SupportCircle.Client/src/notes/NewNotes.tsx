import { Link } from "wouter-preact";
import { newNotes } from "../api/notes";
import { t } from "../texts";
import { useLoad } from "../ui/useLoad";

/** On the start page, while there is something that one has not seen; nothing at all otherwise. */
export function NewNotes() {
  const load = useLoad(newNotes);
  if (!load.value || load.value.count === 0) return null;
  return (
    <p class="notice is-calm">
      <Link href="/notes">{t("notes.waiting", { count: load.value.count })}</Link>
    </p>
  );
}
