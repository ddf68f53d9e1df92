import type { StoryDraft } from "../models/StoryDraft";
import { useRoom } from "../rooms/roomContext";
import { HelpCard } from "../rooms/seldomParts";
import { PrivateHelp } from "../safety/PrivateHelp";

/** For whoever may need help: what others were told of, once it was shared; before that what nobody was told of. */
export function DraftHelp({ draft }: { draft: StoryDraft }) {
  const room = useRoom();
  if (room.help.value) return <HelpCard />;
  if (!draft.offersHelp.value) return null;
  return (
    <PrivateHelp
      onClose={() => {
        draft.offersHelp.value = false;
      }}
    />
  );
}
