import { useId, type ReactElement } from "react";
import type { WordSource } from "../../app/model/words.ts";
import type { Answer } from "../state/answer.ts";
import { t } from "../state/translate.ts";
import { Popover } from "../ui/menu.tsx";
import { switchSource } from "./deeds.ts";
import { Part, useDeed } from "./part.tsx";
import styles from "./words.module.css";
import { languagesText, sourceAbout, sourceTitle } from "./written.ts";

/** Every source of words with a switch. */
export function SourcesPart({ sources }: { readonly sources: Answer<readonly WordSource[]> }): ReactElement {
  const { value, failure } = sources;
  return (
    <Part title={t("words.part.sources")} what={t("words.sources.what")} busy={value === null && failure === null}>
      <div className={styles["scroll"]}>
        {failure !== null && <p role="alert">{failure}</p>}
        <ul>
          {value?.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </ul>
      </div>
    </Part>
  );
}

/** More languages than this are counted, and listed on demand. */
const mostNamed = 5;

function Languages({ languages }: Pick<WordSource, "languages">): ReactElement | null {
  if (languages.length === 0) return null;
  if (languages.length <= mostNamed) return <p className={styles["quiet"]}>{languagesText(languages)}</p>;
  const count = t("words.languages", { count: languages.length });
  return (
    <Popover button={count} label={count} small className={styles["languages"]}>
      {languagesText(languages)}
    </Popover>
  );
}

function SourceRow({ source }: { readonly source: WordSource }): ReactElement {
  const perform = useDeed();
  const id = useId();
  const name = sourceTitle(source);
  return (
    <li className={styles["source"]}>
      <div className={styles["words"]}>
        <h3 id={id} dir="auto">
          {name}
        </h3>
        <p id={`${id}-about`}>{sourceAbout(source)}</p>
        <Languages languages={source.languages} />
      </div>
      <span className={styles["count"]}>{t("words.entries", { count: source.entries })}</span>
      <input
        type="checkbox"
        role="switch"
        className={styles["switch"]}
        checked={source.on}
        aria-labelledby={id}
        aria-describedby={`${id}-about`}
        onChange={(event) => {
          const on = event.target.checked;
          void perform(switchSource(source, on), t(on ? "words.switched.on" : "words.switched.off", { name }));
        }}
      />
    </li>
  );
}
