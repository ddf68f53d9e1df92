import { useId, useState } from "preact/hooks";
import { limits } from "../api/limits";

interface AskProps {
  label: string;
  action: string;
  missing: string;
  type: "search" | "date";
  onAsk: (value: string) => void;
}

/** One field and its button. */
export function Ask({ label, action, missing, type, onAsk }: AskProps) {
  const id = useId();
  const [isMissing, setMissing] = useState(false);
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector("input");
    const value = field?.value.trim() ?? "";
    setMissing(value === "");
    if (value === "") field?.focus();
    else onAsk(value);
  };
  return (
    <form class="ask" noValidate onSubmit={ask} role={type === "search" ? "search" : undefined}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        dir={type === "search" ? "auto" : undefined}
        maxLength={limits.search}
        autoComplete="off"
        spellcheck={false}
        aria-invalid={isMissing ? "true" : undefined}
        aria-describedby={isMissing ? `${id}-problem` : undefined}
      />
      <button type="submit" class="button">
        {action}
      </button>
      {isMissing && (
        <p class="problem" role="alert" id={`${id}-problem`}>
          {missing}
        </p>
      )}
    </form>
  );
}
