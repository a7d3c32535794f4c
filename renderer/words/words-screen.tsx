import type { ReactElement } from "react";
import { assertNever } from "../../app/result.ts";
import library from "../library/library.module.css";
import { useAnswer } from "../state/answer.ts";
import { useApp } from "../state/app-context.ts";
import { wordsParts, type WordsPart } from "../state/navigation.ts";
import { locale, t } from "../state/translate.ts";
import { BackTitle } from "../ui/back-title.tsx";
import { Frame } from "../ui/frame.tsx";
import { DictionariesPart } from "./dictionaries-part.tsx";
import { LearnedPart } from "./learned-part.tsx";
import { NamesPart } from "./names-part.tsx";
import { SourcesPart } from "./sources-part.tsx";

/** Where words come from: what is asked, dictionaries of the user, what was learned, and names that are the same. */
export function WordsScreen({ part }: { readonly part: WordsPart }): ReactElement {
  const { revision } = useApp();
  const sources = useAnswer("words.sources", {}, revision);
  const counted = sources.value;
  const entriesOf = (id: string): number | undefined => counted?.find((source) => source.id === id)?.entries;
  const counts: Readonly<Record<WordsPart, number | undefined>> = {
    sources: counted?.length,
    dictionaries: counted?.filter(({ kind }) => kind === "dictionary").length,
    learned: entriesOf("learned"),
    names: entriesOf("equivalences"),
  };
  const on = counted?.filter((source) => source.on).length ?? 0;
  return (
    <Frame
      title={<BackTitle title={t("words.title")} parent="settings" />}
      status={<span>{counted === null ? t("status.loading") : t("words.status", { count: counted.length, on })}</span>}
    >
      <div className={library["body"]}>
        <WordsRail part={part} counts={counts} />
        <PartView part={part} sources={sources} />
      </div>
    </Frame>
  );
}

type Sources = Parameters<typeof SourcesPart>[0]["sources"];

function PartView({ part, sources }: { readonly part: WordsPart; readonly sources: Sources }): ReactElement {
  switch (part) {
    case "sources":
      return <SourcesPart sources={sources} />;
    case "dictionaries":
      return <DictionariesPart />;
    case "learned":
      return <LearnedPart />;
    case "names":
      return <NamesPart />;
    default:
      return assertNever(part);
  }
}

interface RailProps {
  readonly part: WordsPart;
  readonly counts: Readonly<Record<WordsPart, number | undefined>>;
}

function WordsRail({ part, counts }: RailProps): ReactElement {
  const app = useApp();
  return (
    <nav className={library["rail"]} aria-label={t("words.nav")}>
      <ul>
        {wordsParts.map((each) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === part ? "page" : undefined}
              onClick={() => {
                app.go({ name: "words", part: each });
              }}
            >
              <span>{t(`words.part.${each}`)}</span>
              {counts[each] !== undefined && <span className={library["count"]}>{new Intl.NumberFormat(locale).format(counts[each])}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
