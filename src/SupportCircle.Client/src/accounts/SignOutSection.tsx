import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { signOut } from "../api/accounts";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Form } from "../ui/Form";
import { Section } from "../ui/Section";

/** A shared device should keep nothing of a person who signed out; what was not sent is asked about first. */
export function SignOutSection() {
  const [, navigate] = useLocation();
  const [isAsking, ask] = useState(false);
  const leave = async () => {
    await signOut();
    const { memberId } = session;
    navigate("/");
    session.end();
    if (memberId) Shelf.eraseMember(memberId);
  };
  const submit = async () => {
    if (session.memberId && Shelf.hasUnsent(session.memberId)) ask(true);
    else await leave();
  };
  return (
    <Section title={t("account.signOut")}>
      <Form action={t("account.signOut")} onSubmit={submit} />
      {isAsking && (
        <ConfirmDialog
          title={t("signOut.title")}
          words={t("signOut.words")}
          action={t("signOut.action")}
          onConfirm={leave}
          onClose={() => ask(false)}
        />
      )}
    </Section>
  );
}
