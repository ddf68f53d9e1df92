import { organisation } from "../api/administration";
import { t } from "../texts";
import { useLoad } from "./useLoad";

/** Who runs this place and how to reach them; nothing where they have not said. */
export function RunBy() {
  const { value } = useLoad(organisation);
  if (!value || !Object.values(value).some(Boolean)) return null;
  const { name, email, phone, website } = value;
  return (
    <section class="section" aria-labelledby="run-by">
      <h2 id="run-by">{name ? t("runBy.name", { name }) : t("runBy.title")}</h2>
      <ul>
        {email && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {phone && (
          <li>
            <a href={`tel:${phone.replace(/[^+0-9]/g, "")}`}>{phone}</a>
          </li>
        )}
        {website && (
          <li>
            <a href={website} rel="noreferrer">
              {new URL(website).host}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
