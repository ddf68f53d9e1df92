import { foldedTopics, topics } from "../api/stories";
import type { TopicView } from "../api/wire";
import { spokenLanguage } from "../texts";
import { useLoad } from "../ui/useLoad";

export interface Topics {
  all: readonly TopicView[];
  /** Those that the reader folds, by their codes. */
  folded: readonly string[];
  nameOf: (code: string) => string;
  reload: () => Promise<void>;
}

/** The topics that there are, and which the reader would rather not see; null until both are known. */
export function useTopics(): Topics | null {
  const load = useLoad(async () => {
    const [all, { topics: folded }] = await Promise.all([topics(), foldedTopics()]);
    return { all, folded };
  });
  if (!load.value) return null;
  const { all, folded } = load.value;
  const nameOf = (code: string) => {
    const names = all.find((topic) => topic.code === code)?.names;
    return names?.[spokenLanguage()] ?? code;
  };
  return { all, folded, nameOf, reload: load.reload };
}
