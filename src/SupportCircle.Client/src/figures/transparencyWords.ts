import { t } from "../texts";
import { numberWords } from "./figureWords";

const width = 5;

/** The band that a count lies in, by its lowest; see the page's own words on why. */
export function bandWords(atLeast: number): string {
  if (atLeast === 0) return t("transparency.fewer");
  return t("transparency.band", { least: numberWords(atLeast), most: numberWords(atLeast + width - 1) });
}

/** This year first, back to the first one that anything could be of. */
export function yearsUpTo(year: number, count = 5): number[] {
  return Array.from({ length: count }, (_, place) => year - place);
}
