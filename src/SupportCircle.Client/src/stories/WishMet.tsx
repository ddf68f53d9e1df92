import { sayOfWish } from "../api/stories";
import type { StoryView } from "../api/wire";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { useAttempt } from "../ui/useAttempt";

interface WishMetProps {
  story: StoryView;
  onSaid: () => Promise<void>;
}

/** For the teller: whether they got what they wished for. The same touch again takes it back. */
export function WishMet({ story, onSaid }: WishMetProps) {
  const room = useRoom();
  const { failure, attempt } = useAttempt();
  const say = (isMet: boolean) =>
    attempt(async () => {
      await sayOfWish(room.id, story.sequence, story.isWishMet === isMet ? undefined : isMet);
      await onSaid();
    });
  const choices = [
    [true, t("wish.met")],
    [false, t("wish.notMet")],
  ] as const;
  return (
    <Section title={t("wish.metTitle")}>
      <p class="hint">{t("wish.metHint")}</p>
      <p class="actions">
        {choices.map(([isMet, words]) => (
          <button
            key={words}
            type="button"
            class="button is-quiet"
            aria-pressed={story.isWishMet === isMet}
            onClick={() => void say(isMet)}
          >
            {words}
          </button>
        ))}
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </Section>
  );
}
