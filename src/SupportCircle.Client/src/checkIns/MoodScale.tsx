import { t } from "../texts";
import { moods, moodWords } from "../texts/moods";
import { useField } from "../ui/formContext";
import "../styles/check-ins.css";

interface MoodScaleProps {
  mood: number | undefined;
  onChoose: (mood: number) => void;
}

/** Five moods, each with its word: a number alone says nothing. */
export function MoodScale({ mood, onChoose }: MoodScaleProps) {
  const { id, problem } = useField("mood", false);
  return (
    <fieldset class="mood-scale">
      <legend>{t("checkIn.mood")}</legend>
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div>
        {moods.map((one, place) => (
          <label key={one}>
            <input
              type="radio"
              name="mood"
              value={one}
              {...(place === 0 && { id })}
              checked={mood === one}
              aria-describedby={problem ? `${id}-problem` : undefined}
              data-wrong={t("checkIn.noMood")}
              onChange={() => onChoose(one)}
            />
            <span>{moodWords(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
