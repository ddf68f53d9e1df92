import { useLocation } from "wouter-preact";
import { myCircles } from "../api/circles";
import type { JournalEntryView } from "../api/wire";
import { newId } from "../models/newId";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { StoryDraft } from "../models/StoryDraft";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Loading } from "../ui/Loading";
import { useLoad } from "../ui/useLoad";

interface TellEntryProps {
  entry: JournalEntryView;
  onClose: () => void;
}

/** An entry becomes the draft of a story for one of one's circles. Nobody else reads anything of it yet. */
export function TellEntry({ entry, onClose }: TellEntryProps) {
  const circles = useLoad(myCircles);
  const [, navigate] = useLocation();
  const begin = (circleId: string) => {
    const draft = new StoryDraft(new Shelf(session.memberId ?? "", circleId), circleId, newId());
    draft.write({ title: entry.title ?? "", text: entry.text });
    void draft.keep();
    navigate(`/circles/${circleId}/stories/write/${draft.id}`);
  };
  return (
    <Dialog title={t("journal.tell")} onClose={onClose}>
      <p>{t("journal.tellHint")}</p>
      {!circles.value && <Loading of={circles} />}
      {circles.value?.length === 0 && <p>{t("home.emptyTitle")}</p>}
      <ul class="rows">
        {circles.value?.map(({ id, name }) => (
          <li key={id} class="row">
            <button type="button" class="button" dir="auto" onClick={() => begin(id)}>
              {t("journal.tellIn", { circle: name })}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
