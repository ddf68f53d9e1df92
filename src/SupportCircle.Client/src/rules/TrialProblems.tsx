import { t } from "../texts";

interface TrialProblemsProps {
  /** Why something cannot be looked for, as whoever reads it says it. */
  reason: string | null;
  failure: string | null;
}

/** What stands in the way of a trial, or of adding what was tried. */
export function TrialProblems({ reason, failure }: TrialProblemsProps) {
  return (
    <>
      {reason && (
        <p class="problem" role="alert">
          {t("rules.cannotBeLookedFor")} <span lang="en">{reason}</span>
        </p>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
