import type { ReactElement, RefObject } from "react";
import { useBridge } from "../bridge.ts";
import { keyText } from "../keys/sheet.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { Push } from "../ui/frame.tsx";
import { Icon } from "../ui/icons.tsx";
import { Menu, type MenuItem } from "../ui/menu.tsx";
import { focusFirstLine } from "./lines.ts";
import { openSample } from "./sample.ts";
import styles from "./title.module.css";

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onTrash: () => void;
}

/** The title bar of the library: search, adding, and everything else in one menu. */
export function LibraryTitle({ query, onQuery, field, onTrash }: Props): ReactElement {
  const app = useApp();
  return (
    <>
      <h1 className={styles["name"]}>{t("app.name")}</h1>
      <Push />
      <search className={styles["search"]}>
        <Icon name="search" size={14} />
        <input
          ref={field}
          type="text"
          value={query}
          placeholder={t("library.search")}
          aria-label={t("library.search")}
          dir="auto"
          spellCheck={false}
          onChange={(event) => {
            onQuery(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") onQuery("");
            if (event.key === "ArrowDown" && !event.nativeEvent.isComposing && focusFirstLine()) event.preventDefault();
          }}
        />
        {query === "" ? (
          <kbd>{keyText("Ctrl+Shift+F", app.mac)}</kbd>
        ) : (
          <IconButton
            icon="close"
            size={12}
            label={t("library.search.clear")}
            className={styles["clear"]}
            onClick={() => {
              onQuery("");
              field.current?.focus();
            }}
          />
        )}
      </search>
      <Push />
      <Button
        look="line"
        onClick={() => {
          app.show({ name: "import", source: { from: "choose" }, workId: null });
        }}
      >
        {t("action.files")}
      </Button>
      <Button
        look="line"
        onClick={() => {
          app.show({ name: "import", source: { from: "paste" }, workId: null });
        }}
      >
        {t("action.paste")}
      </Button>
      <MoreMenu onTrash={onTrash} />
    </>
  );
}

function MoreMenu({ onTrash }: { readonly onTrash: () => void }): ReactElement {
  const app = useApp();
  const bridge = useBridge();
  const item = (key: string, label: string, onChoose: () => void): MenuItem => ({ kind: "choice", key, label, onChoose });
  return (
    <Menu
      chevron={false}
      align="end"
      label={t("action.more")}
      button={<Icon name="more" />}
      items={[
        item("notes", t("library.notes"), () => {
          app.go({ name: "notes", workId: null });
        }),
        item("trash", t("library.trash"), onTrash),
        item("sample", t("action.sample"), () => void openSample(bridge, app)),
        { kind: "divider", key: "-" },
        item("settings", t("command.settings.show"), () => {
          app.go({ name: "settings" });
        }),
        item("keys", t("command.keys.show"), () => {
          app.show({ name: "keys" });
        }),
      ]}
    />
  );
}
