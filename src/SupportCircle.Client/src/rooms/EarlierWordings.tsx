import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

export interface WordingsProps {
  sequence: number;
  onClose: () => void;
}

/** What a message said before it was edited; its script comes when somebody asks. */
export function EarlierWordings(props: WordingsProps) {
  const [Shown, show] = useState<FunctionComponent<WordingsProps> | null>(null);
  useEffect(() => {
    import("./WordingsDialog").then(({ WordingsDialog }) => show(() => WordingsDialog), props.onClose);
  }, []);
  return Shown && <Shown {...props} />;
}
