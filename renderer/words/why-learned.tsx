import { useState, type ReactElement } from "react";
import type { LearnedFrom, LearnedPair } from "../../app/model/words.ts";
import { useAnswer } from "../state/answer.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { directionOf } from "../ui/written.ts";
import styles from "./words.module.css";
import { piecesAround } from "./written.ts";

/** More would push the next pair out of sight; the rest is shown on demand. */
const firstShown = 3;

/** The confirmed sentence pairs a pair of words was learned from, with the words marked where they stand as they are. */
export function WhyLearned({ pair, id }: { readonly pair: LearnedPair; readonly id: string }): ReactElement {
  const { revision } = useApp();
  const [all, setAll] = useState(false);
  const why = useAnswer("learned.why", { pairId: pair.id }, revision);
  const found = why.value ?? [];
  const shown = all ? found : found.slice(0, firstShown);
  return (
    <div className={styles["why"]} id={id}>
      {why.failure !== null && <p role="alert">{why.failure}</p>}
      {why.value?.length === 0 && <p>{t("words.learned.why.none")}</p>}
      {shown.length > 0 && (
        <ul aria-label={t("words.learned.why.list", { a: pair.wordA, b: pair.wordB })}>
          {shown.map((from) => (
            <SentencePair key={from.pinId} from={from} pair={pair} />
          ))}
        </ul>
      )}
      {shown.length < found.length && (
        <Button
          small
          onClick={() => {
            setAll(true);
          }}
        >
          {t("words.learned.why.all", { count: found.length })}
        </Button>
      )}
    </div>
  );
}

function SentencePair({ from, pair }: { readonly from: LearnedFrom; readonly pair: LearnedPair }): ReactElement {
  return (
    <li>
      <Sentence text={from.textA} word={pair.wordA} language={pair.languageA} />
      <Sentence text={from.textB} word={pair.wordB} language={pair.languageB} />
      <p className={styles["quiet"]}>
        <bdi>{from.workTitle || t("library.work.untitled")}</bdi>
      </p>
    </li>
  );
}

function Sentence({ text, word, language }: { readonly text: string; readonly word: string; readonly language: string }): ReactElement {
  return (
    <p className={styles["sentence"]} lang={language} dir={directionOf(language)}>
      {piecesAround(text, word).map(({ text: piece, found }, index) => (found ? <mark key={index}>{piece}</mark> : piece))}
    </p>
  );
}
