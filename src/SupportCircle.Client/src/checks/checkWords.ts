import { locale } from "../texts";

export const languageWords = (code: string) =>
  new Intl.DisplayNames(locale(), { type: "language" }).of(code) ?? code;
