import { NotesLink } from "../notes/NotesLink";
import { SettlingOffer } from "../settling/SettlingOffer";

/** What the people of a circle can do together, or for each other, beside talking. */
export function Together() {
  return (
    <>
      <SettlingOffer />
      <NotesLink />
    </>
  );
}
