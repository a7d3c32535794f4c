import type { ReactElement } from "react";
import { useCommands } from "../commands.ts";
import { t } from "../state/translate.ts";
import { IconButton } from "./button.tsx";
import { Separator } from "./frame.tsx";
import { Icon } from "./icons.tsx";
import { Menu, type MenuItem } from "./menu.tsx";

/** The end of a title bar: the search of the library, and what holds everywhere. */
export function TitleEnd(): ReactElement {
  const commands = useCommands();
  const items = (["settings.show", "keys.show", "undo", "redo"] as const).map((command): MenuItem => ({
    kind: "choice",
    key: command,
    label: t(`command.${command}`),
    onChoose: () => void commands.run(command),
  }));
  return (
    <>
      <Separator />
      <IconButton icon="search" label={t("command.search.library")} onClick={() => void commands.run("search.library")} />
      <Menu button={<Icon name="more" />} label={t("action.more")} items={items} chevron={false} align="end" />
    </>
  );
}
