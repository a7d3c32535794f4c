import type { ReactElement } from "react";
import type { VersionId } from "../../app/model/ids.ts";
import type { Work } from "../../app/model/work.ts";
import { useCommands } from "../commands.ts";
import { versionName, type VersionRow } from "../library/rows.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { Push, Separator } from "../ui/frame.tsx";
import { Icon } from "../ui/icons.tsx";
import { Menu, type MenuItem } from "../ui/menu.tsx";
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
      <Separator />
      <IconButton icon="search" label={t("command.search.library")} onClick={() => void commands.run("search.library")} />
      <MoreMenu />
    </>
  );
}

function MoreMenu(): ReactElement {
  const commands = useCommands();
  const items = (["settings.show", "keys.show", "undo", "redo"] as const).map((command): MenuItem => ({
    kind: "choice",
    key: command,
    label: t(`command.${command}`),
    onChoose: () => void commands.run(command),
  }));
  return <Menu button={<Icon name="more" />} label={t("action.more")} items={items} chevron={false} align="end" />;
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
  const items = versions.map(({ version, sigil }): MenuItem => ({
    kind: "choice",
    key: version.id,
    label: (
      <>
        <span className={styles["letter"]}>{sigil}</span>
        <bdi>{versionName(version)}</bdi>
      </>
    ),
    more: version.language,
    checked: version.id === chosen[side],
    onChoose: () => {
      onChoose(side, version.id);
    },
  }));
  const name = own === undefined ? "" : versionName(own.version);
  return (
    <Menu
      look="line"
      choosing
      className={styles["picker"]}
      label={t(side === "a" ? "compare.pick.a" : "compare.pick.b", {
        sigil: own?.sigil ?? "",
        name,
        language: own?.version.language ?? "",
      })}
      items={items}
      button={
        <>
          <span className={classes(styles["sigil"], side === "a" && styles["base"])}>{own?.sigil}</span>{" "}
          <bdi className={styles["name"]}>{name}</bdi> <span className={styles["quiet"]}>{own?.version.language}</span>
        </>
      }
    />
  );
}
