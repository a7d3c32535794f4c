import type { ReactElement } from "react";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import styles from "./back-title.module.css";
import { Button } from "./button.tsx";
import { classes } from "./classes.ts";
import { Separator } from "./frame.tsx";
import { Icon } from "./icons.tsx";

interface Props {
  readonly title: string;
  readonly lang?: string | undefined;
  /** True where the text below begins with the same words: the title is then not shown when the bar is narrow. */
  readonly spare?: boolean;
  /** The screen it belongs to; without it the library. */
  readonly parent?: "settings";
}

/** The start of a title bar: back to the library, or to the screen this one was opened from, then what the screen shows. */
export function BackTitle({ title, lang, spare = false, parent }: Props): ReactElement {
  const app = useApp();
  return (
    <>
      <Button
        onClick={() => {
          if (parent === undefined) app.go({ name: "library", query: "" });
          else app.back();
        }}
      >
        <Icon name="back" size={14} />
        {t(`command.${parent ?? "library"}.show`)}
      </Button>
      <Separator />
      <h1 className={classes(styles["title"], spare && styles["spare"])} lang={lang} dir="auto">
        {title}
      </h1>
    </>
  );
}
