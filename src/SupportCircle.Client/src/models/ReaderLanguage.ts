import { changeLanguage } from "../api/accounts";
import { isLanguage, type Language, languageOf, speak, spokenLanguage } from "../texts";
import { deviceStore } from "./DeviceStore";
import { session } from "./Session";

const key = "language";

/** What one reads here: as the account says, else as was chosen on this device, else as the browser asks. */
class ReaderLanguage {
  async start(): Promise<void> {
    const kept = deviceStore.read(key);
    await this.speak(isLanguage(kept) ? kept : languageOf());
    session.standing.subscribe((standing) => {
      if ("member" in standing) void this.follow(standing.member.language);
    });
  }

  /** @throws {Refusal} when the account could not be told; then nothing is changed. */
  async choose(language: Language): Promise<void> {
    if (session.member) {
      await changeLanguage(language);
      session.begin({ ...session.member, language });
    }
    deviceStore.write(key, language);
    await speak(language);
  }

  /** An account without a language takes the one that it is first read in, so that its mails are in it too. */
  private async follow(language: string | undefined): Promise<void> {
    if (language === undefined) await changeLanguage(spokenLanguage()).catch(() => {});
    else if (isLanguage(language) && language !== spokenLanguage()) await this.speak(language);
  }

  private async speak(language: Language): Promise<void> {
    // A page in another language is better than none.
    await speak(language).catch(() => {});
  }
}

export const readerLanguage = new ReaderLanguage();
