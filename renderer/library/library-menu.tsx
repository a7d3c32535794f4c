import { useState, type ReactElement } from "react";
import type { Work } from "../../app/model/work.ts";
import { useApp, type AppState } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { ContextMenu } from "../ui/context-menu.tsx";
import type { MenuItem } from "../ui/menu.tsx";
import { moveVersion, trashVersion, trashWork } from "./deeds.ts";
import { DetailsDialog } from "./details-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import type { Line, VersionRow, WorkRow } from "./rows.ts";
import type { MenuAt } from "./line-actions.ts";

type Asking =
  { readonly what: "rename"; readonly work: Work } | { readonly what: "details" | "move"; readonly row: VersionRow; readonly of: WorkRow };

interface Props {
  readonly menu: MenuAt | null;
  readonly rows: readonly WorkRow[];
  readonly onOpen: (line: Line) => void;
  readonly onClose: () => void;
}

/** Everything that can be done with a work or a version, and the dialogs some of it needs. */
export function LibraryMenu({ menu, rows, onOpen, onClose }: Props): ReactElement {
  const app = useApp();
  const [asking, setAsking] = useState<Asking | null>(null);
  const row = menu === null ? undefined : rows.find(({ work }) => work.id === menu.line.workId);
  const line = menu?.line;
  const version = line?.kind === "version" ? row?.versions.find((each) => each.version.id === line.versionId) : undefined;
  const close = (): void => {
    setAsking(null);
  };
  return (
    <>
      {menu !== null && row !== undefined && (
        <ContextMenu
          at={menu.point}
          label={
            version === undefined
              ? t("library.work.actions", { title: row.work.title })
              : t("library.version.actions", { sigil: version.sigil })
          }
          items={version === undefined ? workItems(app, row, onOpen, setAsking) : versionItems(app, row, version, onOpen, setAsking)}
          onClose={onClose}
        />
      )}
      {asking?.what === "rename" && <RenameDialog work={asking.work} onClose={close} />}
      {asking?.what === "details" && <DetailsDialog row={asking.row} of={asking.of} onClose={close} />}
      {asking?.what === "move" && <MoveDialog row={asking.row} works={rows.map(({ work }) => work)} onClose={close} />}
    </>
  );
}

function workItems(app: AppState, row: WorkRow, onOpen: (line: Line) => void, ask: (asking: Asking) => void): readonly MenuItem[] {
  const { work, versions } = row;
  const open = item("open", t(versions.length > 1 ? "library.menu.compare.last" : "library.menu.read"), () => {
    onOpen({ kind: "work", workId: work.id, open: true });
  });
  return [
    ...(versions.length === 0 ? [] : [open, divider("1")]),
    item("add", t("library.menu.add"), () => {
      app.show({ name: "import", source: { from: "choose" }, workId: work.id });
    }),
    item("paste", t("library.menu.add.paste"), () => {
      app.show({ name: "import", source: { from: "paste" }, workId: work.id });
    }),
    divider("2"),
    item("rename", t("library.menu.rename"), () => {
      ask({ what: "rename", work });
    }),
    item("trash", t("library.menu.trash.work"), () => void app.perform(trashWork(work))),
  ];
}

function versionItems(
  app: AppState,
  row: WorkRow,
  version: VersionRow,
  onOpen: (line: Line) => void,
  ask: (asking: Asking) => void,
): readonly MenuItem[] {
  const { work, versions } = row;
  const versionId = version.version.id;
  const base = versions[0]?.sigil ?? "A";
  const compare = item("compare", t("library.menu.compare.base", { sigil: base }), () => {
    onOpen({ kind: "version", workId: work.id, versionId });
  });
  const alone = item("alone", t("library.menu.alone"), () => void app.perform(moveVersion(version.version, null, work.versions)));
  return [
    ...(version.base ? [] : [compare]),
    item("read", t("library.menu.read"), () => {
      app.go({ name: "read", workId: work.id, versionId, at: null });
    }),
    divider("1"),
    item("details", t("library.menu.details"), () => {
      ask({ what: "details", row: version, of: row });
    }),
    item("move", t("library.menu.move"), () => {
      ask({ what: "move", row: version, of: row });
    }),
    ...(versions.length > 1 ? [alone] : []),
    divider("2"),
    item("trash", t("library.menu.trash.version"), () => void app.perform(trashVersion(version.version))),
  ];
}

function item(key: string, label: string, onChoose: () => void): MenuItem {
  return { kind: "choice", key, label, onChoose };
}

function divider(key: string): MenuItem {
  return { kind: "divider", key };
}
