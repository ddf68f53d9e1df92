import { Link, useLocation, useParams } from "wouter-preact";
import { circle, editCircle, themes } from "../api/circles";
import { openRooms } from "../models/OpenRooms";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { CircleForm } from "./CircleForm";

export function EditCirclePage() {
  const { id = "" } = useParams();
  const [, navigate] = useLocation();
  const load = useLoad(() => Promise.all([circle(id), themes()]), id);
  return (
    <Page title={t("circleForm.edit")}>
      {load.value ? (
        <CircleForm
          circle={load.value[0]}
          themes={load.value[1]}
          action={t("action.save")}
          onSubmit={async (request) => {
            const changed = await editCircle(id, request);
            openRooms().open(id).place(changed);
            navigate(`/circles/${id}/about`);
          }}
          aside={<Link href={`/circles/${id}/about`}>{t("action.cancel")}</Link>}
        />
      ) : (
        <Loading of={load} />
      )}
    </Page>
  );
}
