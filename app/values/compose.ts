import type { NumberToken } from "./tokens.ts";

/** What a run of number words says. `weak` when it is nothing but an article or the word for one. */
export interface Composed {
  readonly value: number;
  readonly ordinal: boolean;
  readonly weak: boolean;
}

interface State {
  /** Closed parts, each smaller than the one before: 3 000 000, 200 000, 35. */
  readonly parts: readonly number[];
  /** The factor of the last scale, for `two million and a half`. */
  readonly lastScale: number;
  readonly joined: boolean;
  readonly ordinal: boolean;
  /** A fraction that stands last and may have a scale of its own: `one billion and three quarters million`. */
  readonly fraction: number | null;
}

/** How a language puts its number words together. */
export interface ComposeStyle {
  /** `einundzwanzig`, `خمسة وعشرون`: the unit stands before the ten, joined. */
  readonly unitFirst: boolean;
  /** `treinta y cinco`; French `trente et un` only; never English `thirty and five`. */
  readonly joinsTens: "always" | "ones" | "never";
  /** `الخامس والعشرون`: of the unit and the ten only the unit is an ordinal. */
  readonly ordinalFirst: boolean;
  /** Arabic joins every part: `عشرون خمس` is no number. */
  readonly alwaysJoined: boolean;
}

/** Languages that put a word between the ten and the unit (`treinta y cinco`); French only before one and eleven. */
const tensJoiners = new Set(["es", "pt", "he", "fa", "ca", "de", "nl", "cs", "ru", "uk", "pl"]);

/** How the language of a primary tag composes its number words. */
export function composeStyleOf(code: string): ComposeStyle {
  const unitFirst = code === "de" || code === "nl" || code === "ar" || code === "cs";
  const joinsTens = tensJoiners.has(code) ? "always" : code === "fr" ? "ones" : "never";
  return { unitFirst, joinsTens, ordinalFirst: code === "ar" || code === "he", alwaysJoined: code === "ar" };
}

/**
 * The number that a run of tokens makes, or null when they do not make one (`five six`, `hundred and`). Parts are kept on a stack: a scale
 * multiplies everything on it that is smaller (`two hundred thousand`, `400 mil millones`), a cardinal must fit below the last part.
 */
export function compose(tokens: readonly NumberToken[], style: ComposeStyle): Composed | null {
  let state: State | null = start;
  for (const token of tokens) {
    state = withToken(state, token, style);
    if (state === null) return null;
  }
  return whole(state, tokens, tokens.length);
}

/** The number that the longest possible beginning of a run makes, and how many tokens that is; each token is looked at once. */
export function composeLongest(
  tokens: readonly NumberToken[],
  style: ComposeStyle,
): { readonly composed: Composed; readonly count: number } | null {
  let state: State = start;
  let longest: { readonly state: State; readonly count: number } | null = null;
  for (const [index, token] of tokens.entries()) {
    const next = withToken(state, token, style);
    if (next === null) break;
    state = next;
    if (isWhole(state)) longest = { state, count: index + 1 };
  }
  const composed = longest === null ? null : whole(longest.state, tokens, longest.count);
  return longest === null || composed === null ? null : { composed, count: longest.count };
}

const start: State = { parts: [], lastScale: 1, joined: false, ordinal: false, fraction: null };

function isWhole(state: State): boolean {
  return !state.joined && state.parts.length > 0;
}

function whole(state: State, tokens: readonly NumberToken[], count: number): Composed | null {
  if (!isWhole(state)) return null;
  const weak = count === 1 && tokens[0]?.kind === "cardinal" && tokens[0].weak;
  return { value: state.parts.reduce((sum, part) => sum + part, 0), ordinal: state.ordinal, weak };
}

function withToken(state: State, token: NumberToken, style: ComposeStyle): State | null {
  if (state.ordinal && (token.kind !== "ordinal" || state.joined)) return style.ordinalFirst ? withTenAfterOrdinal(state, token) : null;
  switch (token.kind) {
    case "joiner":
      return state.joined || state.parts.length === 0 ? null : { ...state, joined: true };
    case "cardinal":
      return withCardinal(state, token.value, style);
    case "ordinal":
      return withOrdinal(state, token.value, style);
    case "scale":
      return withScale(state, token.value);
    case "collective":
      return state.joined ? null : withDozen(state, token.value);
    case "half":
      return state.joined || state.parts.length === 0 ? null : withFraction(state, token.value, 1e3);
    case "fraction":
      return state.joined && token.value < 1 && state.parts.length > 0 ? withFraction(state, token.value, 1e6) : null;
    case "multiple":
    case "vague":
      return null;
  }
}

/** Arabic puts only the unit into the ordinal: `الخامس والعشرون` is the 25th. */
function withTenAfterOrdinal(state: State, token: NumberToken): State | null {
  if (token.kind === "joiner") return state.joined ? null : { ...state, joined: true };
  if (!state.joined || token.kind !== "cardinal" || token.value % 10 !== 0 || token.value < 20 || token.value > 90) return null;
  return (state.parts.at(-1) ?? 10) < 10 ? added(state, token.value) : null;
}

function added(state: State, value: number): State {
  return { ...state, parts: [...state.parts, value], lastScale: 1, joined: false, fraction: null };
}

/** `two million and a half` is half a million more, `a hundred and three quarters` only the quarters. */
function withFraction(state: State, value: number, from: number): State {
  const scale = state.lastScale >= from ? state.lastScale : 1;
  return { ...state, parts: [...state.parts, value * scale], joined: false, fraction: value };
}

function withCardinal(state: State, value: number, style: ComposeStyle): State | null {
  const last = state.parts.at(-1);
  if (last === undefined) return added(state, value);
  if (style.alwaysJoined && !state.joined && value < 10 && last >= 20 && last < 100) return null;
  if (value > 0 && value < placeOf(last) && Number.isInteger(last)) {
    return state.joined && placeOf(last) < 100 && !joinsTens(value, style) ? null : added(state, value);
  }
  const tens = value % 10 === 0 && value >= 20 && value < 100;
  if (style.unitFirst && state.joined && tens && last < 10) return added(state, value);
  return value >= 10 && value < 20 && last >= 60 && last < 100 && last % 20 === 0 && !style.unitFirst ? added(state, value) : null;
}

function joinsTens(value: number, style: ComposeStyle): boolean {
  return style.joinsTens === "always" || (style.joinsTens === "ones" && (value === 1 || value === 11));
}

/** Spanish, Portuguese, Polish and Czech set each part in the ordinal: `vigésimo primero`. */
function withOrdinal(state: State, value: number, style: ComposeStyle): State | null {
  if (state.ordinal && value >= placeOf(state.parts.at(-1) ?? 1)) return null;
  const done =
    state.parts.length === 0
      ? added(state, value)
      : value >= 100 && value > (state.parts.at(-1) ?? 0)
        ? withScale(state, value)
        : withCardinal(state, value, style);
  return done === null ? null : { ...done, ordinal: true };
}

function withScale(state: State, scale: number): State | null {
  if (state.fraction !== null && state.lastScale > scale) {
    return { ...state, parts: [...state.parts.slice(0, -1), state.fraction * scale], lastScale: scale, fraction: null };
  }
  if (state.joined && (state.parts.at(-1) ?? 0) <= scale) return null;
  const kept = [...state.parts];
  let sum = 0;
  while (kept.length > 0 && (kept.at(-1) ?? 0) < scale) sum += kept.pop() ?? 0;
  const part = (sum === 0 ? 1 : sum) * scale;
  const before = kept.at(-1);
  if (before !== undefined && part >= placeOf(before)) return null;
  return { ...state, parts: [...kept, part], lastScale: scale, joined: false, fraction: null };
}

/** `fifteen dozen`. */
function withDozen(state: State, value: number): State | null {
  const [only, more] = state.parts;
  if (only === undefined || more !== undefined || only < value) return withScale(state, value);
  return { ...state, parts: [only * value], lastScale: value };
}

/** The largest power of ten that divides a number: room for what may follow. */
function placeOf(value: number): number {
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}
