import { useState } from "preact/hooks";
import { directory } from "../api/joining";
import type { CircleDirectory, CircleListing } from "../api/wire";
import { useLoad } from "../ui/useLoad";

/** The circles of a theme, of all without one, as far as they were asked for. */
export function useDirectory(theme: string) {
  const load = useLoad(() => directory(theme, 0), theme);
  const [later, setLater] = useState<{ after: CircleDirectory; pages: CircleDirectory[] } | null>(null);
  const pages = load.value ? [load.value, ...(later?.after === load.value ? later.pages : [])] : [];
  const circles: CircleListing[] | null = load.value ? pages.flatMap((page) => page.circles) : null;
  const more = async () => {
    const first = load.value;
    if (!first || !circles) return;
    const next = await directory(theme, circles.length);
    setLater({ after: first, pages: [...pages.slice(1), next] });
  };
  return { circles, hasMore: pages.at(-1)?.hasMore ?? false, load, more };
}
