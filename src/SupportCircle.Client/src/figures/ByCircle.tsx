import type { CircleFigures } from "../api/wire";
import { t } from "../texts";
import { TableFrame } from "./TableFrame";

interface ByCircleProps {
  title: string;
  heads: readonly string[];
  rows: readonly { circle: CircleFigures["circle"]; cells: readonly string[] }[];
}

/** A line for each circle. */
export function ByCircle({ title, heads, rows }: ByCircleProps) {
  return (
    <TableFrame title={title}>
      <table class="figure-table">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("desk.circle")}</th>
            {heads.map((head) => (
              <th key={head} scope="col" class="is-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ circle, cells }) => (
            <tr key={circle.id}>
              <th scope="row" dir="auto">
                {circle.name}
              </th>
              {heads.map((head, place) => (
                <td key={head} class="is-number">
                  {cells[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
