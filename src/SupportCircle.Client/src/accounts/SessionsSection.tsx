import { useState } from "preact/hooks";
import { endSession, sessions } from "../api/accounts";
import { Refusal } from "../api/Refusal";
import type { AccountSession } from "../api/wire";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { dateAndTime } from "../ui/times";
import { useLoad } from "../ui/useLoad";

/** The server knows most browsers by name. */
const deviceName = ({ device }: AccountSession) => device || t("me.sessionUnknown");

export function SessionsSection() {
  const load = useLoad(sessions);
  const [failure, setFailure] = useState<string | null>(null);
  const end = async ({ id }: AccountSession) => {
    setFailure(null);
    try {
      await endSession(id);
      await load.reload();
    } catch (error) {
      setFailure(refusalText(Refusal.of(error)));
    }
  };
  return (
    <Section title={t("me.sessions")}>
      <p class="hint">{t("me.sessionsHint")}</p>
      {failure && (
        <Notice tone="danger" isNews>
          {failure}
        </Notice>
      )}
      {!load.value && <Loading of={load} />}
      <ul class="rows">
        {load.value?.map((session) => (
          <li key={session.id} class="row">
            <span class="row-words">
              <strong>{deviceName(session)}</strong>
              <span class="hint">
                {session.isCurrent
                  ? t("me.sessionCurrent")
                  : t("me.sessionSeen", { at: dateAndTime(session.lastSeenAt) })}
              </span>
            </span>
            {!session.isCurrent && (
              <button
                type="button"
                class="button"
                aria-label={t("me.endSession", { device: deviceName(session) })}
                onClick={() => void end(session)}
              >
                {t("account.signOut")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
