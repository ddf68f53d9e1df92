import { endSession, sessions } from "../api/accounts";
import type { AccountSession } from "../api/wire";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { dateAndTime } from "../ui/times";
import { useAttempt } from "../ui/useAttempt";
import { useLoad } from "../ui/useLoad";

/** The server knows most browsers by name. */
const deviceName = ({ device }: AccountSession) => device || t("me.sessionUnknown");

export function SessionsSection() {
  const load = useLoad(sessions);
  const { failure, attempt } = useAttempt();
  const end = ({ id }: AccountSession) =>
    attempt(async () => {
      await endSession(id);
      await load.reload();
    });
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
