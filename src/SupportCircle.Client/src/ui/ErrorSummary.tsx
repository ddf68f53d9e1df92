import type { RefObject } from "preact";
import { t } from "../texts";

interface ErrorSummaryProps {
  box: RefObject<HTMLDivElement>;
  formId: string;
  failure: string | null;
  problems: Readonly<Record<string, string>>;
}

/** What stands in the way, in one place, with the way to each field. */
export function ErrorSummary({ box, formId, failure, problems }: ErrorSummaryProps) {
  const entries = Object.entries(problems);
  return (
    <div class="notice is-danger" role="alert" tabIndex={-1} ref={box}>
      {failure ? <p>{failure}</p> : <p>{t("form.summary", { count: entries.length })}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.map(([name, problem]) => (
            <li key={name}>
              <a href={`#${formId}-${name}`} onClick={(event) => focusField(event, `${formId}-${name}`)}>
                {problem}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Fragments hold secrets here, so the address stays as it is. */
function focusField(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
