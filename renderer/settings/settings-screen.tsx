import { useId, type ReactElement, type ReactNode } from "react";
import type { Settings } from "../../app/contract/settings.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { Frame } from "../ui/frame.tsx";
import { BackTitle } from "../ui/back-title.tsx";
import { LibraryFolder } from "./library-folder.tsx";
import styles from "./settings.module.css";

const themes = ["system", "light", "sepia", "dark"] as const satisfies readonly Settings["theme"][];
const smallest = 14;
const largest = 28;

/** What can be set, and what the app says of itself. Every change holds at once. */
export function SettingsScreen(): ReactElement {
  const app = useApp();
  const { settings, info } = app;
  const version = info?.version ?? "";
  return (
    <Frame
      title={<BackTitle title={t("settings.title")} />}
      status={
        <span>
          {t("app.name")} {version}
        </span>
      }
    >
      <div className={styles["page"]}>
        <div className={styles["sheet"]}>
          <Group name={t("settings.look")}>
            <Row name={t("settings.theme")}>
              <div className={styles["choices"]} role="radiogroup" aria-label={t("settings.theme")}>
                {themes.map((theme) => (
                  <label key={theme}>
                    <input
                      type="radio"
                      name="theme"
                      checked={settings.theme === theme}
                      onChange={() => {
                        app.change({ theme });
                      }}
                    />
                    <span>{t(`settings.theme.${theme}`)}</span>
                  </label>
                ))}
              </div>
            </Row>
            <Row name={t("settings.reading-size")}>
              <ReadingSize
                size={settings.readingSize}
                onSize={(readingSize) => {
                  app.change({ readingSize });
                }}
              />
            </Row>
          </Group>
          <Group name={t("settings.words")}>
            <Row name={t("settings.glosses")}>
              <label className={styles["check"]}>
                <input
                  type="checkbox"
                  checked={settings.glosses}
                  onChange={(event) => {
                    app.change({ glosses: event.target.checked });
                  }}
                />
                <span>{t("settings.glosses.what")}</span>
              </label>
            </Row>
            <Row name={t("settings.word-lists")}>
              <Button
                look="line"
                onClick={() => {
                  app.go({ name: "words", part: "sources" });
                }}
              >
                {t("settings.word-lists.show")}
              </Button>
            </Row>
          </Group>
          <Group name={t("settings.keys")}>
            <Row name={t("settings.single-keys")}>
              <label className={styles["check"]}>
                <input
                  type="checkbox"
                  checked={settings.singleKeys}
                  onChange={(event) => {
                    app.change({ singleKeys: event.target.checked });
                  }}
                />
                <span>{t("settings.single-keys.what")}</span>
              </label>
              <Button
                look="line"
                onClick={() => {
                  app.show({ name: "keys" });
                }}
              >
                {t("settings.keys.show")}
              </Button>
            </Row>
          </Group>
          <Group name={t("settings.library")}>
            <Row name={t("settings.folder")}>
              <LibraryFolder />
            </Row>
          </Group>
          <Group name={t("settings.about")}>
            <Row name={t("settings.version")}>
              <span>{version}</span>
            </Row>
            <Row name={t("settings.licence")}>
              <span>{t("settings.licence.mit")}</span>
            </Row>
            {info?.developmentRuntime === true && (
              <Row name={t("settings.runtime")}>
                <span>{t("status.development.why")}</span>
              </Row>
            )}
          </Group>
        </div>
      </div>
    </Frame>
  );
}

function ReadingSize({ size, onSize }: { readonly size: number; readonly onSize: (size: number) => void }): ReactElement {
  return (
    <div>
      <div className={styles["size"]}>
        <Button
          look="line"
          aria-label={t("settings.reading-size.smaller")}
          disabled={size <= smallest}
          onClick={() => {
            onSize(size - 1);
          }}
        >
          −
        </Button>
        <output>{t("settings.reading-size.pixels", { size })}</output>
        <Button
          look="line"
          aria-label={t("settings.reading-size.larger")}
          disabled={size >= largest}
          onClick={() => {
            onSize(size + 1);
          }}
        >
          +
        </Button>
      </div>
      <p className={styles["specimen"]} style={{ fontSize: size, lineHeight: 1.55 }}>
        {t("settings.reading-size.sample")}
      </p>
    </div>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className={styles["group"]} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <dl>{children}</dl>
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles["row"]}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
