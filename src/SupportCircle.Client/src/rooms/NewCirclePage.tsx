import { useLocation } from "wouter-preact";
import { openCircle, themes } from "../api/circles";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { CircleForm } from "./CircleForm";

export function NewCirclePage() {
  const [, navigate] = useLocation();
  const load = useLoad(themes);
  return (
    <Page title={t("circle.open")} lead={t("circleForm.lead")}>
      {load.value ? (
        <CircleForm
          themes={load.value}
          action={t("circle.open")}
          onSubmit={async (circle) => {
            const { id } = await openCircle(circle);
            navigate(`/circles/${id}`);
          }}
        />
      ) : (
        <Loading of={load} />
      )}
    </Page>
  );
}
