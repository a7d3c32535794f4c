import { useEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import type { StringKey } from "../../app/contract/strings.ts";
import type { Gloss, GlossAnswer } from "../../app/model/words.ts";
import { useBridge } from "../bridge.ts";
import { t } from "../state/translate.ts";
import { directionOf } from "../ui/written.ts";
import styles from "./gloss.module.css";
import { pointedAt, rectOf, type Pointed } from "./pointed.ts";

interface Props {
  /** The element over whose text glosses are shown. */
  readonly within: RefObject<HTMLElement | null>;
  /** The language in which a word of a language is explained; null when it needs no explanation. */
  readonly into: (language: string) => string | null;
}

interface Shown {
  readonly answer: GlossAnswer;
  readonly into: string;
  readonly rect: DOMRect;
}

/** How long the pointer rests on a word before its gloss is looked up. */
const restMillis = 350;

/** What the word under the pointer means in the other language. Escape puts it away; it stays while the pointer is on it. */
export function GlossLayer({ within, into }: Props): ReactElement | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useGloss(within, into, setShown);
  return shown === null ? null : <GlossTip shown={shown} />;
}

function useGloss(within: RefObject<HTMLElement | null>, into: Props["into"], show: (shown: Shown | null) => void): void {
  const bridge = useBridge();
  const language = useRef(into);
  useEffect(() => {
    language.current = into;
  });
  useEffect(() => {
    const element = within.current;
    if (element === null) return undefined;
    let timer: number | null = null;
    let asked = 0;
    const stop = (): void => {
      if (timer !== null) window.clearTimeout(timer);
      timer = null;
      asked += 1;
    };
    const hide = (): void => {
      stop();
      show(null);
    };
    const lookUp = async (pointed: Pointed, target: string, x: number, y: number): Promise<void> => {
      const question = (asked += 1);
      const answer = await bridge.call("words.gloss", { text: pointed.text, at: pointed.at, language: pointed.language, into: target });
      if (question !== asked || !answer.ok || answer.value === null) return;
      const rect = rectOf(pointed.block, answer.value.from, answer.value.to, x, y);
      if (rect !== null) show({ answer: answer.value, into: target, rect });
    };
    const onMove = (event: PointerEvent): void => {
      if (event.pointerType !== "mouse" || event.buttons !== 0) return;
      if (event.target instanceof Element && event.target.closest(`.${String(styles["tip"])}`) !== null) return;
      hide();
      const { clientX: x, clientY: y } = event;
      timer = window.setTimeout(() => {
        const pointed = pointedAt(element, x, y);
        const target = pointed === null ? null : language.current(pointed.language);
        if (pointed !== null && target !== null) void lookUp(pointed, target, x, y);
      }, restMillis);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" || event.key.startsWith("Arrow") || event.key.startsWith("Page")) hide();
    };
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerleave", hide);
    element.addEventListener("pointerdown", hide);
    element.addEventListener("scroll", hide, true);
    window.addEventListener("keydown", onKey, true);
    return () => {
      stop();
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerleave", hide);
      element.removeEventListener("pointerdown", hide);
      element.removeEventListener("scroll", hide, true);
      window.removeEventListener("keydown", onKey, true);
    };
  }, [bridge, within, show]);
}

/** More lines than this would hide the text. */
const mostLines = 4;
const mostWords = 5;
/** The width in the style sheet, and the space kept to the edge of the window. */
const widest = 320;
const edge = 8;

function GlossTip({ shown }: { readonly shown: Shown }): ReactElement {
  const { answer, into, rect } = shown;
  const below = rect.bottom + 160 < window.innerHeight;
  const left = Math.max(edge, Math.min(rect.left, window.innerWidth - widest - edge));
  const place = below ? { left, top: rect.bottom + 4 } : { left, bottom: window.innerHeight - rect.top + 4 };
  return (
    <div className={styles["tip"]} role="tooltip" style={place}>
      {linesOf(answer.glosses).map((gloss, index) => (
        <p key={index}>
          <span lang={into} dir={directionOf(into)}>
            {gloss.words.slice(0, mostWords).join(" · ")}
          </span>
          <small>{sourceName(gloss)}</small>
        </p>
      ))}
    </div>
  );
}

/** One line a meaning; meanings told alike by two sources are told once, by the first. */
function linesOf(glosses: readonly Gloss[]): readonly Gloss[] {
  const said = new Set<string>();
  return glosses
    .map((gloss) => ({ ...gloss, words: gloss.words.filter((word) => !said.has(word.toLowerCase()) && said.add(word.toLowerCase())) }))
    .filter((gloss) => gloss.words.length > 0)
    .slice(0, mostLines);
}

const sourceKeys = {
  core: "words.source.core",
  names: "words.source.names",
  cldr: "words.source.cldr",
  learned: "words.source.learned",
  equivalences: "words.source.equivalences",
} as const satisfies Readonly<Record<string, StringKey>>;

function sourceName({ source, sourceName: name }: Gloss): string {
  const key = (sourceKeys as Readonly<Partial<Record<string, StringKey>>>)[source];
  return key === undefined ? name : t(key);
}
