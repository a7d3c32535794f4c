import { Menu, type MenuItemConstructorOptions } from "electron";
import { commandList, type Command, type CommandId, type MenuPlace } from "../app/contract/commands.ts";
import type { StringKey, Translate } from "../app/contract/strings.ts";

type Item = MenuItemConstructorOptions;

const titles: Readonly<Record<MenuPlace, StringKey>> = {
  file: "menu.file",
  edit: "menu.edit",
  view: "menu.view",
  go: "menu.go",
  help: "menu.help",
};

/** Builds the native menu from the table of commands; choosing an item runs the command in the window. */
export function buildMenu(translate: Translate, runCommand: (command: CommandId) => void): Menu {
  const isMac = process.platform === "darwin";
  const submenu = (place: MenuPlace): Item => ({
    label: translate(titles[place]),
    submenu: [
      ...commandList.filter((command) => command.menu === place).map((command) => item(command, translate, runCommand)),
      ...(extras[place] ?? []),
    ],
  });
  const extras: Partial<Record<MenuPlace, Item[]>> = {
    file: isMac ? [] : [{ type: "separator" }, { role: "quit" }],
    edit: [{ type: "separator" }, { role: "cut" }, { role: "copy" }, { role: "paste" }, { role: "selectAll" }],
    view: [{ type: "separator" }, { role: "resetZoom" }, { role: "zoomIn" }, { role: "zoomOut" }, { role: "togglefullscreen" }],
  };
  const places: readonly MenuPlace[] = ["file", "edit", "view", "go", "help"];
  return Menu.buildFromTemplate([...(isMac ? [{ role: "appMenu" } satisfies Item] : []), ...places.map(submenu)]);
}

function item(command: Command, translate: Translate, runCommand: (command: CommandId) => void): Item {
  // The first key that is not a bare character: single keys would be taken from text fields.
  const key = command.keys.find((each) => each.length > 1 && each !== "Escape");
  return {
    label: translate(command.label),
    ...(key === undefined ? {} : { accelerator: acceleratorOf(key), registerAccelerator: false }),
    click: () => {
      runCommand(command.id);
    },
  };
}

/** Electron's spelling of a key of the table. */
function acceleratorOf(key: string): string {
  return key.replace("Ctrl", "CommandOrControl").replace("Arrow", "");
}
