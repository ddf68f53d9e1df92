import { useState } from "preact/hooks";
import type { CheckInView } from "../api/wire";
import { TableFrame } from "../figures/TableFrame";
import { t } from "../texts";
import { moodWords } from "../texts/moods";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { moment } from "../ui/times";
import "../styles/figures.css";

interface CheckInTableProps {
  checkIns: readonly CheckInView[];
  onDelete: (id: string) => Promise<void>;
}

export function CheckInTable({ checkIns, onDelete }: CheckInTableProps) {
  const [asked, askToDelete] = useState<CheckInView | null>(null);
  return (
    <TableFrame title={t("checkIn.before")}>
      <table class="figure-table check-ins">
        <caption class="visually-hidden">{t("checkIn.before")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("checkIn.at")}</th>
            <th scope="col">{t("checkIn.mood")}</th>
            <th scope="col">{t("checkIn.words")}</th>
            <th scope="col">{t("checkIn.with")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {checkIns.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <time dateTime={one.at}>{moment(one.at)}</time>
              </th>
              <td>{moodWords(one.mood)}</td>
              <td dir="auto">{one.words}</td>
              <td dir="auto">{one.circle ?? t("checkIn.private")}</td>
              <td>
                <button
                  type="button"
                  class="button is-quiet"
                  aria-label={t("checkIn.deleteOf", { at: moment(one.at) })}
                  onClick={() => askToDelete(one)}
                >
                  {t("checkIn.delete")}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <ConfirmDialog
          title={t("checkIn.deleteTitle")}
          words={t(asked.circle ? "checkIn.deleteShared" : "checkIn.deleteWords")}
          action={t("checkIn.delete")}
          onConfirm={() => onDelete(asked.id)}
          onClose={() => askToDelete(null)}
        />
      )}
    </TableFrame>
  );
}
