import { useLocation } from "wouter-preact";
import type { Search } from "../models/Search";
import { t } from "../texts";
import { Ask } from "../ui/Ask";
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

/** The first moment of a day where the reader is. */
function beginOf(day: string): string {
  return new Date(`${day}T00:00`).toISOString();
}
