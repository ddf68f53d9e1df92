import type { Author } from "../api/wire";
import { BlockDialog, ReportDialog } from "../moderation/parts";

/** What one may want to do about somebody else. */
export type About = "report" | "worry" | "block";

interface AboutDialogProps {
  about: Author;
  /** Of the message that it is about; about the person without it. */
  sequence?: number;
  asking: About | null;
  onClose: () => void;
}

/** The dialog that was asked for, if one was. */
export function AboutDialog({ about, sequence, asking, onClose }: AboutDialogProps) {
  if (asking === null) return null;
  if (asking === "block") return <BlockDialog seat={about} onClose={onClose} />;
  return (
    <ReportDialog
      about={about}
      {...(sequence !== undefined && { sequence })}
      isWorry={asking === "worry"}
      onClose={onClose}
    />
  );
}
