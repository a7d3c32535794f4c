import type { Bound, Value } from "../model/claim.ts";
import { isMoment } from "./moment.ts";

const signs: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "~",
  "at-least": ">=",
  "at-most": "<=",
  "more-than": ">",
  "less-than": "<",
};

/** The normal form for reports: `400000000000 USD`, `3%`, `3 pp`, `>=100000`, `3..5`, `2024-03-12`, `T18:30`; for a name its key. */
export function normalForm(value: Value): string {
  if (value.kind === "name") return value.key;
  if (isMoment(value)) return signs[value.bound] + (value.day ?? value.value);
  const range = value.upTo === null ? plain(value.value) : `${plain(value.value)}..${plain(value.upTo)}`;
  const unit = value.unit === null ? "" : value.unit === "%" ? "%" : ` ${value.unit}`;
  return signs[value.bound] + range + (value.ordinal ? "." : "") + unit;
}

/** A plain decimal without exponent, group marks or trailing noise. */
export function plain(value: number): string {
  const rounded = Number(value.toPrecision(10));
  if (Number.isInteger(rounded) && Math.abs(rounded) < 1e21) return BigInt(rounded).toString();
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(20).replace(/0{1,20}$/, "") : text;
}
