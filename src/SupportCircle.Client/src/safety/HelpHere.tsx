import { help } from "../api/help";
import { useLoad } from "../ui/useLoad";
import { Helplines } from "./Helplines";

/** Helplines below something that could not be shown; nothing where they cannot be had either. */
export function HelpHere() {
  const { value } = useLoad(help);
  return value && <Helplines helplines={value.helplines} />;
}
