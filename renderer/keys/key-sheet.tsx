import type { ReactElement } from "react";
import type { When } from "../../app/contract/commands.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Dialog } from "../ui/dialog.tsx";
import styles from "./key-sheet.module.css";
import { keyGroups, keyText } from "./sheet.ts";

interface Props {
  /** The screen whose keys come first. */
  readonly when: When;
  readonly onClose: () => void;
}

/** Every key of the app, from the table of commands. */
export function KeySheet({ when, onClose }: Props): ReactElement {
  const { mac, settings } = useApp();
  const groups = keyGroups(when, { mac, singleKeys: settings.singleKeys });
  return (
    <Dialog wide title={t("keys.title")} onClose={onClose}>
      {!settings.singleKeys && <p className={styles["quiet"]}>{t("keys.single-off")}</p>}
      <div className={styles["groups"]}>
        {groups.map((group) => (
          <section key={group.when}>
            <h3>{t(`keys.when.${group.when}`)}</h3>
            <dl>
              {group.rows.map(({ command, keys }) => (
                <Row key={command.id} what={t(command.label)} keys={keys} />
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t("keys.lists")}</h3>
          <dl>
            <Row what={t("keys.lists.move")} keys={["↑", "↓", "Home", "End"]} />
            <Row what={t("keys.lists.fold")} keys={["→", "←"]} />
            <Row what={t("keys.lists.open")} keys={["Enter"]} />
            <Row what={t("keys.lists.menu")} keys={[keyText("Shift+F10", mac)]} />
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function Row({ what, keys }: { readonly what: string; readonly keys: readonly string[] }): ReactElement {
  return (
    <div className={styles["row"]}>
      <dt>{what}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
