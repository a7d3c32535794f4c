import type { LeftOut } from "../../app/model/work.ts";

export interface Dropped {
  readonly reason: string;
  readonly text: string;
  /** Index of the element it stood in; neighbours with one reason are listed as one. */
  readonly at: number;
}

const mostEntries = 200;
const longestText = 2_000;

/** What was dropped, neighbours with the same reason joined, long ones shortened for display (the original bytes keep all of it). */
export function gatherLeftOut(dropped: readonly Dropped[]): readonly LeftOut[] {
  const gathered: { reason: string; texts: string[]; length: number }[] = [];
  for (const { reason, text } of dropped) {
    const last = gathered.at(-1);
    if (last?.reason === reason) {
      if (last.length < longestText) last.texts.push(text);
      last.length += text.length + 1;
    } else gathered.push({ reason, texts: [text], length: text.length });
  }
  const entries = gathered.map(({ reason, texts, length }) => ({ reason, text: shortened(texts.join("\n"), length) }));
  if (entries.length <= mostEntries) return entries;
  const rest = entries.length - mostEntries;
  return [...entries.slice(0, mostEntries), { reason: "more of the same", text: `${String(rest)} further parts are not listed.` }];
}

function shortened(text: string, length: number): string {
  if (length <= longestText) return text;
  const cut = [...text.slice(0, longestText)];
  const last = cut.at(-1) ?? "";
  return `${cut.slice(0, /[\uD800-\uDBFF]/.test(last) ? -1 : undefined).join("")}…`;
}
