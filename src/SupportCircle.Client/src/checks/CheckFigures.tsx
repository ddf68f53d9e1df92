import type { CheckFigures as Figures, ShareFound } from "../api/wire";
import { signalCategoryWords } from "../dashboard/signalWords";
import { TableFrame } from "../figures/TableFrame";
import "../styles/figures.css";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { languageWords } from "./checkWords";

/** How often the rules are right, on sentences that nobody wrote here. */
export function CheckFigures({ figures }: { figures: Figures }) {
  return (
    <Section title={t("checks.figures")}>
      <p>{t("checks.figuresLead")}</p>
      <TableFrame title={t("checks.figures")}>
        <table class="figure-table">
          <thead>
            <tr>
              <th scope="col">{t("checks.language")}</th>
              <th scope="col">{t("checks.recall")}</th>
              <th scope="col">{t("checks.precision")}</th>
              <th scope="col">{t("checks.ordinary")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.languages.map(({ language, recall, precision, ordinaryFlagged }) => (
              <tr key={language}>
                <th scope="row">{languageWords(language)}</th>
                <Share share={recall} />
                <Share share={precision} />
                <Share share={ordinaryFlagged} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <details>
        <summary>{t("checks.byCategory")}</summary>
        <TableFrame title={t("checks.byCategory")}>
          <table class="figure-table">
            <thead>
              <tr>
                <th scope="col">{t("checks.category")}</th>
                <th scope="col">{t("checks.language")}</th>
                <th scope="col">{t("checks.found")}</th>
                <th scope="col">{t("checks.right")}</th>
              </tr>
            </thead>
            <tbody>
              {figures.categories.map(({ category, language, recall, precision }) => (
                <tr key={`${category} ${language}`}>
                  <th scope="row">{signalCategoryWords(category)}</th>
                  <td>{languageWords(language)}</td>
                  <Share share={recall} />
                  <Share share={precision} />
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </details>
    </Section>
  );
}

function Share({ share: { some, of } }: { share: ShareFound }) {
  return <td>{t("checks.share", { some, of })}</td>;
}
