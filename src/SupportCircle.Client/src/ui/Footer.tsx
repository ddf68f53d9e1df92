import { readerLanguage } from "../models/ReaderLanguage";
import { session } from "../models/Session";
import { type Language, languageNames, spokenLanguage, t } from "../texts";

/** Under the pages of those who are not signed in: the language, which others set in their account. */
export function Footer() {
  if (session.standing.value.kind === "signedIn") return null;
  return (
    <footer class="footer">
      <nav aria-label={t("footer.languages")}>
        {(Object.keys(languageNames) as Language[]).map((code) => (
          <button
            key={code}
            type="button"
            class="button is-quiet"
            lang={code}
            aria-pressed={code === spokenLanguage()}
            onClick={() => void readerLanguage.choose(code).catch(() => {})}
          >
            {languageNames[code]}
          </button>
        ))}
      </nav>
    </footer>
  );
}
