import type { ReactElement } from "react";
import type { VersionId } from "../../app/model/ids.ts";
import type { Work } from "../../app/model/work.ts";
import { useCommands } from "../commands.ts";
import { relationText } from "../library/relation-text.ts";
import { shortTag, versionName, type VersionRow } from "../library/rows.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { Push, Separator } from "../ui/frame.tsx";
import { Icon } from "../ui/icons.tsx";
import { Menu, type MenuItem } from "../ui/menu.tsx";
import { TitleEnd } from "../ui/title-end.tsx";
import type { Side } from "./places.ts";
import styles from "./title-bar.module.css";

interface TitleBarProps {
  readonly work: Work | null;
  readonly versions: readonly VersionRow[];
  readonly chosen: Readonly<Record<Side, VersionId>>;
  readonly onChoose: (side: Side, version: VersionId) => void;
}

/** Back, the work, and the two versions set side by side: any two of the work, either way round. */
export function TitleBar({ work, versions, chosen, onChoose }: TitleBarProps): ReactElement {
  const commands = useCommands();
  const { go, show } = useApp();
  return (
    <>
      <Button onClick={() => void commands.run("library.show")}>
        <Icon name="back" size={14} />
        {t("command.library.show")}
      </Button>
      <Separator />
      <h1 className={styles["title"]}>
        <bdi>{work?.title ?? ""}</bdi>
      </h1>
      <Picker side="a" versions={versions} chosen={chosen} onChoose={onChoose} />
      <IconButton icon="swap" label={t("command.sides.swap")} keys="s" size={14} onClick={() => void commands.run("sides.swap")} />
      <Picker side="b" versions={versions} chosen={chosen} onChoose={onChoose} />
      <IconButton
        icon="plus"
        label={t("compare.add-version")}
        size={14}
        onClick={() => {
          if (work !== null) show({ name: "import", source: { from: "choose" }, workId: work.id });
        }}
      />
      <Push />
      <nav className={styles["tasks"]} aria-label={t("compare.tasks")}>
        <Button
          onClick={() => {
            if (work !== null) go({ name: "read", workId: work.id, versionId: chosen.a, at: null });
          }}
        >
          {t("task.read")}
        </Button>
        <Button aria-current="page">{t("task.compare")}</Button>
        <Button
          onClick={() => {
            if (work !== null) go({ name: "notes", workId: work.id });
          }}
        >
          {t("task.notes")}
        </Button>
      </nav>
      <TitleEnd />
    </>
  );
}

interface PickerProps {
  readonly side: Side;
  readonly versions: readonly VersionRow[];
  readonly chosen: Readonly<Record<Side, VersionId>>;
  readonly onChoose: (side: Side, version: VersionId) => void;
}

/** Which version stands on a side. Choosing the one that stands on the other side swaps them. */
function Picker({ side, versions, chosen, onChoose }: PickerProps): ReactElement {
  const own = versions.find(({ version }) => version.id === chosen[side]);
  const items = versions.map((row): MenuItem => {
    const { version, sigil } = row;
    return {
      kind: "choice",
      key: version.id,
      label: (
        <>
          <span className={styles["letter"]}>{sigil}</span>
          <bdi>{versionName(version)}</bdi>
        </>
      ),
      more: `${relationText(row)}, ${shortTag(version.language, versions)}`,
      checked: version.id === chosen[side],
      onChoose: () => {
        onChoose(side, version.id);
      },
    };
  });
  const name = own === undefined ? "" : versionName(own.version);
  const language = own === undefined ? "" : shortTag(own.version.language, versions);
  return (
    <Menu
      look="line"
      choosing
      className={styles["picker"]}
      label={t(side === "a" ? "compare.pick.a" : "compare.pick.b", {
        sigil: own?.sigil ?? "",
        name,
        language,
      })}
      items={items}
      button={
        <>
          <span className={classes(styles["sigil"], side === "a" && styles["base"])}>{own?.sigil}</span>{" "}
          <bdi className={styles["name"]}>{name}</bdi> <span className={styles["quiet"]}>{language}</span>
        </>
      }
    />
  );
}
