import { useId, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { limits } from "../api/limits";
import type { Search } from "../models/Search";
import { t } from "../texts";
import { useCircle } from "./roomContext";

/** By words, or by a day. */
export function LookBackTools({ search }: { search: Search }) {
  const { id } = useCircle();
  const [, navigate] = useLocation();
  return (
    <div class="look-back-tools">
      <Ask
        label={t("back.words")}
        action={t("back.search")}
        missing={t("back.wordsMissing")}
        type="search"
        onAsk={(words) => {
          navigate(`/circles/${id}/back`);
          void search.begin(words);
        }}
      />
      <Ask
        label={t("back.day")}
        action={t("back.go")}
        missing={t("back.dayMissing")}
        type="date"
        onAsk={(day) => navigate(`/circles/${id}/back?at=${beginOf(day)}`)}
      />
    </div>
  );
}

interface AskProps {
  label: string;
  action: string;
  missing: string;
  type: "search" | "date";
  onAsk: (value: string) => void;
}

/** One field and its button. */
function Ask({ label, action, missing, type, onAsk }: AskProps) {
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

/** The first moment of a day where the reader is. */
function beginOf(day: string): string {
  return new Date(`${day}T00:00`).toISOString();
}
