import type { ReactElement } from "react";
import type { StringKey } from "../../app/contract/strings.ts";
import { rules } from "../../app/claims/rules.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { Finding } from "../../app/model/finding.ts";
import type { Judgement, JudgementKind } from "../../app/model/note.ts";
import { t } from "../state/translate.ts";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { directionOf } from "../ui/written.ts";
import type { Mark } from "./marks.ts";
import styles from "./panel.module.css";
import { segmentsOf, type Side } from "./places.ts";
import { MarkedText } from "./text.tsx";
import { confidenceKey, hasShownValue, sentenceParts, valueText } from "./values.ts";

/** What the three buttons put down. */
export const judgementButtons = [
  { kind: "error", label: "judge.error", keys: "1" },
  { kind: "style", label: "judge.intended", keys: "2" },
  { kind: "not-a-difference", label: "judge.dismiss", keys: "3" },
] as const satisfies readonly { kind: JudgementKind; label: StringKey; keys: string }[];

interface FindingCardProps {
  readonly finding: Finding;
  readonly comparison: Comparison;
  readonly sigils: Readonly<Record<Side, string>>;
  readonly judgement: Judgement | null;
  readonly onJudge: (kind: JudgementKind) => void;
  readonly onNote: () => void;
}

/** The finding at hand: what it says, both sentences in full, why it is reported, and what the reader makes of it. */
export function FindingCard({ finding, comparison, sigils, judgement, onJudge, onNote }: FindingCardProps): ReactElement {
  return (
    <section className={styles["finding"]} aria-label={t("panel.current")}>
      <header>
        <Badge now>{t(`category.short.${finding.category}`)}</Badge>
        {judgement !== null && <span>{t(`judgement.${judgement.kind}`)}</span>}
        <span className={styles["push"]}>
          <Button small onClick={onNote}>
            {t("panel.note")} <kbd>c</kbd>
          </Button>
        </span>
      </header>
      <h2 className={styles["what"]} aria-live="polite">
        {sentenceParts(finding.summary, sigils.a, sigils.b).map((part, index) =>
          part.foreign ? <bdi key={String(index)}>{part.text}</bdi> : <span key={String(index)}>{part.text}</span>,
        )}
      </h2>
      <WitnessSentence side="a" finding={finding} comparison={comparison} sigil={sigils.a} />
      <WitnessSentence side="b" finding={finding} comparison={comparison} sigil={sigils.b} />
      <dl className={styles["facts"]}>
        <dt>{t("panel.rule")}</dt>
        <dd>{ruleInWords(finding.rule)}</dd>
        <dt>{t("panel.confidence")}</dt>
        <dd>{t(confidenceKey(finding.confidence))}</dd>
      </dl>
      <div className={styles["judge"]} role="group" aria-label={t("panel.judge")}>
        {judgementButtons.map(({ kind, label, keys }) => (
          <Button
            key={kind}
            look="line"
            aria-pressed={judgement?.kind === kind}
            aria-keyshortcuts={keys}
            onClick={() => {
              onJudge(kind);
            }}
          >
            {t(label)} <kbd>{keys}</kbd>
          </Button>
        ))}
      </div>
    </section>
  );
}

/** Why the rule is trusted as far as it is; a rule of a later engine is called by its name. */
function ruleInWords(rule: string): string {
  return Object.hasOwn(rules, rule) ? rules[rule as keyof typeof rules].why : rule;
}

interface WitnessSentenceProps {
  readonly side: Side;
  readonly finding: Finding;
  readonly comparison: Comparison;
  readonly sigil: string;
}

function WitnessSentence({ side, finding, comparison, sigil }: WitnessSentenceProps): ReactElement {
  const { lang, text, segments } = comparison[side];
  const places = sentencesOf(finding, comparison, side);
  const value = side === "a" ? finding.valueA : finding.valueB;
  return (
    <div className={styles["witness"]}>
      <span className={classes(styles["sigil"], side === "a" && styles["base"])}>{sigil}</span>
      <div>
        {places.length === 0 ? (
          <p className={styles["none"]}>{t("compare.absent")}</p>
        ) : (
          <p lang={lang} dir={directionOf(lang)}>
            {places.map((place) => {
              const segment = segments[place];
              return segment === undefined ? null : (
                <span key={place}>
                  <MarkedText text={text} span={segment} marks={ownMarks(finding, side)} side={side} />{" "}
                </span>
              );
            })}
          </p>
        )}
        {value !== null && hasShownValue(finding.category) && <p className={styles["value"]}>{valueText(finding.category, value)}</p>}
      </div>
    </div>
  );
}

/** Only the words of this finding are marked here, whatever the columns show. A whole sentence needs no mark. */
function ownMarks(finding: Finding, side: Side): readonly Mark[] {
  if (finding.rule.endsWith(".sentence")) return [];
  const kind = finding.verdict === "agrees" ? "same" : "differs";
  return finding[side].map((span) => ({ from: span.from, to: span.to, kind: span.from === span.to ? "gap" : kind, finding: finding.id }));
}

/** The sentences that hold the words of the finding, else their counterparts. */
function sentencesOf(finding: Finding, comparison: Comparison, side: Side): readonly number[] {
  const own = [...new Set(finding[side].flatMap((span) => segmentsOf(comparison[side].segments, span)))];
  if (own.length > 0) return own;
  const other = side === "a" ? "b" : "a";
  const first = finding[other][0];
  const [place] = first === undefined ? [] : segmentsOf(comparison[other].segments, first);
  return comparison.beads.find((bead) => bead[other].includes(place ?? -1))?.[side] ?? [];
}
