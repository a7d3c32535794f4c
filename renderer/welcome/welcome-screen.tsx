import { useState, type ReactElement } from "react";
import { useBridge } from "../bridge.ts";
import { openSample } from "../library/sample.ts";
import { LibraryFolder } from "../settings/library-folder.tsx";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { Frame, Push } from "../ui/frame.tsx";
import { Icon } from "../ui/icons.tsx";
import { Menu } from "../ui/menu.tsx";
import styles from "./welcome.module.css";

/** The first start: what Variorum is, where the library lives, and three ways to begin. Taking any of them answers it for good. */
export function WelcomeScreen(): ReactElement {
  const app = useApp();
  const bridge = useBridge();
  const [failure, setFailure] = useState<string | null>(null);
  const begin = (from: "choose" | "paste"): void => {
    app.show({ name: "import", source: { from }, workId: null });
  };
  return (
    <Frame title={<WelcomeTitle />} status={<span>{t("status.offline")}</span>}>
      <div className={styles["page"]}>
        <section className={styles["hello"]}>
          <h2>{t("welcome.title")}</h2>
          <p className={styles["intro"]}>{t("welcome.intro")}</p>
          <dl className={styles["set"]}>
            <dt>{t("welcome.folder")}</dt>
            <dd>
              <LibraryFolder />
            </dd>
          </dl>
          <div className={styles["go"]}>
            <Button look="solid" autoFocus onClick={() => void openSample(bridge, app).then(setFailure)}>
              {t("action.sample")}
            </Button>
            <Button
              look="line"
              onClick={() => {
                begin("choose");
              }}
            >
              {t("action.files")}
            </Button>
            <Button
              look="line"
              onClick={() => {
                begin("paste");
              }}
            >
              {t("action.paste")}
            </Button>
          </div>
          {failure !== null && (
            <p role="alert" className={styles["failure"]}>
              {failure}
            </p>
          )}
          <p className={styles["fine"]}>{t("welcome.sample.what")}</p>
          <p className={styles["fine"]}>{t("welcome.offline")}</p>
        </section>
      </div>
    </Frame>
  );
}

function WelcomeTitle(): ReactElement {
  const app = useApp();
  return (
    <>
      <h1 className={styles["name"]}>{t("app.name")}</h1>
      <Push />
      <Menu
        chevron={false}
        align="end"
        label={t("action.more")}
        button={<Icon name="more" />}
        items={[
          {
            kind: "choice",
            key: "library",
            label: t("welcome.library"),
            onChoose: () => {
              app.change({ welcomed: true });
            },
          },
          {
            kind: "choice",
            key: "settings",
            label: t("command.settings.show"),
            onChoose: () => {
              app.go({ name: "settings" });
            },
          },
          {
            kind: "choice",
            key: "keys",
            label: t("command.keys.show"),
            onChoose: () => {
              app.show({ name: "keys" });
            },
          },
        ]}
      />
    </>
  );
}
