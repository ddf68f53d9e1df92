import { useState } from "preact/hooks";
import type { Author, ReportMade } from "../api/wire";
import { useRoom } from "../rooms/roomContext";
import { type TextKey, t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { BlockForm } from "./BlockForm";
import { ReportForm } from "./ReportForm";
import { ReportThanks } from "./ReportThanks";
import { WorryForm } from "./WorryForm";

export interface ReportDialogProps {
  /** Who is reported, or wrote what is. */
  about: Author;
  /** Of the message; about the person without it. */
  sequence?: number;
  /** Nothing is wrong: somebody is worried about them. */
  isWorry?: boolean;
  onClose: () => void;
}

/** Tells the facilitators of something, says what happens next, and offers to block whom it is about. */
export function ReportDialog(props: ReportDialogProps) {
  const { about, sequence, isWorry } = props;
  const { folds } = useRoom();
  const [made, setMade] = useState<ReportMade | null>(null);
  const [isBlocking, block] = useState(false);
  // Folding the message takes this with it, which stands beside it.
  const onClose = () => {
    props.onClose();
    if (made) void folds.load();
  };
  let title: TextKey = sequence === undefined ? "report.titlePerson" : "report.titleMessage";
  if (isWorry) title = "worry.title";
  if (made) title = isBlocking ? "block.title" : "report.thanks";
  return (
    <Dialog title={t(title, { name: about.name })} onClose={onClose}>
      {!made && isWorry && <WorryForm {...props} onClose={onClose} onMade={setMade} />}
      {!made && !isWorry && <ReportForm {...props} onClose={onClose} onMade={setMade} />}
      {made && !isBlocking && (
        <ReportThanks
          made={made}
          about={about}
          isWorry={isWorry}
          onBlock={() => block(true)}
          onClose={onClose}
        />
      )}
      {isBlocking && <BlockForm seat={about} onClose={onClose} />}
    </Dialog>
  );
}
