import type { CircleCounts, QuietMember } from "../api/wire";
import { locale, t } from "../texts";
import { personName } from "../ui/personName";

/** What there is to do, in the order in which it is best done, and where. */
export interface ToDo {
  href: string;
  words: string;
}

export function toDo({ circleId, open, unclaimed, heldPosts, requests }: CircleCounts): readonly ToDo[] {
  const cases: ToDo = {
    href: `/moderation?circle=${circleId}`,
    words: unclaimed > 0 ? t("glance.unclaimed", { count: unclaimed }) : t("glance.claimed", { count: open }),
  };
  const others: readonly (ToDo | false)[] = [
    heldPosts > 0 && {
      href: `/circles/${circleId}/held`,
      words: t("held.waiting", { count: heldPosts }),
    },
    requests > 0 && {
      href: `/circles/${circleId}/requests`,
      words: t("home.requests", { count: requests }),
    },
  ];
  const rest = others.filter((one) => one !== false);
  if (open === 0) return rest;
  return unclaimed > 0 ? [cases, ...rest] : [...rest, cases];
}

/** "Tom has not written since 3 November." */
export function quietWords({ who, since, hasPosted }: QuietMember, now: number): string {
  return t(hasPosted ? "glance.notSince" : "glance.notYet", {
    name: personName(who),
    date: dayOf(since, now),
  });
}

function dayOf(at: string, now: number): string {
  const day = new Date(at);
  const isThisYear = day.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale(), {
    day: "numeric",
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" }),
  }).format(day);
}
