import { useId } from "preact/hooks";
import { t } from "../texts";
import { bandWords } from "./transparencyWords";

/** What it is of, and the lowest count of its band. */
export type Line = readonly [string, number];

interface CountTableProps {
  title: string;
  hint?: string;
  lines: readonly Line[];
  /** Put into its band by itself; the lines do not add up to it. */
  sum?: number;
}

export function CountTable({ title, hint, lines, sum }: CountTableProps) {
  const id = useId();
  return (
    <section class="transparency-part">
      <h2 id={id}>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      <table class="figure-table" aria-labelledby={id}>
        <tbody>
          {lines.map(([words, atLeast]) => (
            <CountRow key={words} words={words} atLeast={atLeast} />
          ))}
        </tbody>
        {sum !== undefined && (
          <tfoot>
            <CountRow words={t("transparency.sum")} atLeast={sum} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function CountRow({ words, atLeast }: { words: string; atLeast: number }) {
  return (
    <tr>
      <th scope="row">{words}</th>
      <td class={atLeast === 0 ? "is-number is-none" : "is-number"}>{bandWords(atLeast)}</td>
    </tr>
  );
}
