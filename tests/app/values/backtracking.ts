import { patternTree, type PatternTree } from "./pattern-tree.ts";

/**
 * Why a regular expression could need more than linear time, or null when it provably cannot. The pattern is made a nondeterministic automaton
 * (Glushkov's, one state for each set of characters, edges counted with the number of ways to them); assertions count as always true, which
 * only adds paths. Backtracking is superlinear exactly where that automaton is infinitely ambiguous (Weber and Seidl, "On the degree of
 * ambiguity of finite automata", 1991): a word leads from a state on a cycle back to itself in two ways, or from one cycle to itself, to another
 * cycle, and from that to itself. Two questions are asked:
 *
 * - of one attempt: a quantifier that may repeat more than eight times counts as unbounded, so that no large power of a bound is hidden;
 * - of a search that attempts every place of a text: cycles of the pattern together with the cycle that skips to the next place. A negative
 *   lookbehind for one character at the front is respected there, as it is what keeps a search from starting inside a run.
 */
export function superlinear(source: string, flags: string): string | null {
  const tree = patternTree(source);
  const endless = assertions(tree).find((look) => isEndless(look.body));
  if (endless !== undefined) return "an assertion of unbounded length";
  for (const look of assertions(tree)) {
    const reason = ambiguity(automatonOf(look.body, flags, few));
    if (reason !== null) return `in an assertion: ${reason}`;
  }
  const once = ambiguity(automatonOf(tree, flags, few));
  if (once !== null) return `in one attempt: ${once}`;
  if (flags.includes("y") || isAnchored(tree) || !isEndless(tree)) return null;
  const search = ambiguity(searching(automatonOf(tree, flags, Infinity), edgeOf(tree), flags));
  return search === null ? null : `in a search: ${search}`;
}

/** Up to so many repetitions a bound is a bound; beyond, it is taken for none. */
const few = 8;

interface Automaton {
  readonly names: readonly string[];
  /** The characters each state stands for, over the sample alphabet; asked for only where there is a cycle. */
  readonly sets: () => readonly Uint8Array[];
  readonly first: readonly number[];
  /** Of each state, the next ones with the number of ways to them. */
  readonly next: readonly ReadonlyMap<number, number>[];
}

interface Part {
  /** The number of ways through that take no character. */
  readonly empty: number;
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
}

function automatonOf(tree: PatternTree, flags: string, bound: number): Automaton {
  const names: string[] = [];
  const next: Map<number, number>[] = [];
  const link = (from: ReadonlyMap<number, number>, to: ReadonlyMap<number, number>): void => {
    for (const [state, ways] of from) {
      for (const [following, more] of to) next[state]?.set(following, (next[state].get(following) ?? 0) + ways * more);
    }
  };
  const none: Part = { empty: 1, first: new Map(), last: new Map() };
  const chain = (a: Part, b: Part): Part => {
    link(a.last, b.first);
    return {
      empty: a.empty * b.empty,
      first: added(a.first, b.first, a.empty),
      last: added(b.last, a.last, b.empty),
    };
  };
  const build = (node: PatternTree): Part => {
    switch (node.kind) {
      case "set": {
        const state = names.push(node.source) - 1;
        next.push(new Map());
        return { empty: 0, first: new Map([[state, 1]]), last: new Map([[state, 1]]) };
      }
      case "edge":
      case "look":
        return none;
      case "all":
        return node.parts.map(build).reduce(chain, none);
      case "any":
        return node.parts.map(build).reduce((a, b) => ({
          empty: a.empty + b.empty,
          first: added(a.first, b.first),
          last: added(a.last, b.last),
        }));
      case "repeat": {
        if (node.max === Infinity || node.max > bound) {
          const body = build(node.body);
          link(body.last, body.first);
          return node.min === 0 ? { ...body, empty: 1 } : body;
        }
        const optional = (count: number): Part => (count === 0 ? none : { ...chain(build(node.body), optional(count - 1)), empty: 1 });
        return chain(Array.from({ length: node.min }, () => build(node.body)).reduce(chain, none), optional(node.max - node.min));
      }
    }
  };
  const whole = build(tree);
  return { names, sets: () => names.map((name) => setOf(name, flags)), first: [...whole.first.keys()], next };
}

/** The ways of `a`, and those of `b` so many times. */
function added(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>, times = 1): ReadonlyMap<number, number> {
  if (times === 0) return a;
  const sum = new Map(a);
  for (const [state, ways] of b) sum.set(state, (sum.get(state) ?? 0) + ways * times);
  return sum;
}

/** The automaton after a cycle over all characters; the pattern begins only after a character outside `edge`. */
function searching(automaton: Automaton, edge: string | null, flags: string): Automaton {
  const inside = edge === null ? new Uint8Array(alphabet.length) : setOf(edge, flags);
  const outside = inside.map((held) => 1 - held);
  const count = automaton.names.length;
  const skip: readonly (readonly [number, number])[] = [
    [count, 1],
    [count + 1, 1],
  ];
  return {
    names: [...automaton.names, "(skipped)", "(skipped)"],
    sets: () => [...automaton.sets(), inside, outside],
    first: [count, count + 1],
    next: [...automaton.next, new Map(skip), new Map([...skip, ...automaton.first.map((state) => [state, 1] as const)])],
  };
}

/** Whether every way through the pattern begins with `^`: then a search attempts but one place. */
function isAnchored(tree: PatternTree): boolean {
  switch (tree.kind) {
    case "edge":
      return tree.source === "^";
    case "all":
      return tree.parts[0] !== undefined && isAnchored(tree.parts[0]);
    case "any":
      return tree.parts.every(isAnchored);
    case "set":
    case "look":
    case "repeat":
      return false;
  }
}

/** The set of a one-character negative lookbehind at the very front. */
function edgeOf(tree: PatternTree): string | null {
  const front = tree.kind === "all" ? tree.parts[0] : undefined;
  if (front?.kind === "all") return edgeOf(front);
  if (front?.kind !== "look" || !front.behind || !front.negative || front.body.kind !== "all") return null;
  const [only, more] = front.body.parts;
  return only?.kind === "set" && more === undefined ? only.source : null;
}

function assertions(tree: PatternTree): readonly (PatternTree & { readonly kind: "look" })[] {
  switch (tree.kind) {
    case "set":
    case "edge":
      return [];
    case "look":
      return [tree, ...assertions(tree.body)];
    case "all":
    case "any":
      return tree.parts.flatMap(assertions);
    case "repeat":
      return assertions(tree.body);
  }
}

function isEndless(tree: PatternTree): boolean {
  switch (tree.kind) {
    case "set":
    case "edge":
    case "look":
      return false;
    case "all":
    case "any":
      return tree.parts.some(isEndless);
    case "repeat":
      return tree.max === Infinity || isEndless(tree.body);
  }
}

/** The first two words of an infinitely ambiguous automaton, named by their sets; null when there are none. */
function ambiguity(automaton: Automaton): string | null {
  const { names, next } = automaton;
  const cycles = cyclesOf(automaton);
  if (cycles.size === 0) return null;
  const machine: Machine = { next, meet: meeting(automaton.sets()) };
  for (const [state, cycle] of cycles) {
    for (const following of cycle)
      if ((next[state]?.get(following) ?? 0) > 1) return `two ways from ${name(names, state)} to ${name(names, following)}`;
    if (returnsTwice(machine, state, cycle)) return `two ways from ${name(names, state)} back to it`;
  }
  for (const [p, around] of cycles) {
    for (const [q, about] of cycles) {
      if (p !== q && feeds(machine, { p, around, q, about })) return `${name(names, p)} beside ${name(names, q)}`;
    }
  }
  return null;
}

interface Machine {
  readonly next: Automaton["next"];
  /** Whether some character is in the sets of all the states. */
  readonly meet: (one: number, ...others: readonly number[]) => boolean;
}

/** Characters that are in the same sets are one: there are thousands in the alphabet, and few kinds in a pattern. */
function meeting(sets: readonly Uint8Array[]): Machine["meet"] {
  const kinds = new Map<string, readonly number[]>();
  for (const index of alphabet.keys()) {
    const holders = [...sets.keys()].filter((state) => sets[state]?.[index] === 1);
    kinds.set(String(holders), holders);
  }
  const kindsOf = sets.map((_, state) => new Set([...kinds].filter(([, holders]) => holders.includes(state)).map(([kind]) => kind)));
  return (one, ...others) => [...(kindsOf[one] ?? [])].some((kind) => others.every((state) => kindsOf[state]?.has(kind) === true));
}

function name(names: readonly string[], state: number): string {
  return `${names[state] ?? "?"} (${String(state)})`;
}

/** Of each state on a cycle, all states that it reaches and that reach it. States are numbered as written, so that only an edge back closes a cycle. */
function cyclesOf({ next }: Automaton): ReadonlyMap<number, ReadonlySet<number>> {
  const back = next.flatMap((ways, from) => [...ways.keys()].filter((to) => to <= from).map((to) => ({ from, to })));
  const candidates = [...next.keys()].filter((state) => back.some((edge) => edge.to <= state && state <= edge.from));
  const reached = new Map(candidates.map((state) => [state, walk([state], (at) => [...(next[at]?.keys() ?? [])], String)] as const));
  const reaches = (from: number, to: number): boolean => reached.get(from)?.has(String(to)) === true;
  const cycles = new Map<number, ReadonlySet<number>>();
  for (const state of candidates) {
    const mates = new Set(candidates.filter((other) => reaches(state, other) && reaches(other, state)));
    if (mates.has(state)) cycles.set(state, mates);
  }
  return cycles;
}

/** All that is reached from some places in one step or more. */
function walk<T>(starts: readonly T[], step: (at: T) => readonly T[], key: (at: T) => string): ReadonlyMap<string, T> {
  const seen = new Map<string, T>();
  const open = [...starts];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const following of step(at)) {
      const id = key(following);
      if (seen.has(id)) continue;
      seen.set(id, following);
      open.push(following);
    }
  }
  return seen;
}

type Pair = readonly [number, number];

/** Whether one word leads from a state back to it in two ways. */
function returnsTwice(machine: Machine, state: number, cycle: ReadonlySet<number>): boolean {
  const step = ([a, b]: Pair): readonly Pair[] =>
    within(machine, a, cycle).flatMap((x) => within(machine, b, cycle).flatMap((y) => (machine.meet(x, y) ? [[x, y] as const] : [])));
  const apart = [...walk<Pair>([[state, state]], step, String).values()].filter(([a, b]) => a !== b);
  return apart.length > 0 && walk<Pair>(apart, step, String).has(String([state, state]));
}

type Triple = readonly [number, number, number];

interface Cycles {
  readonly p: number;
  readonly around: ReadonlySet<number>;
  readonly q: number;
  readonly about: ReadonlySet<number>;
}

/** Whether one word leads from `p` to `p`, from `p` to `q`, and from `q` to `q`. */
function feeds(machine: Machine, { p, around, q, about }: Cycles): boolean {
  const step = ([a, b, c]: Triple): readonly Triple[] => {
    const pairs = within(machine, a, around).flatMap((x) =>
      within(machine, c, about).flatMap((z) => (machine.meet(x, z) ? [[x, z] as const] : [])),
    );
    const middle = [...(machine.next[b]?.keys() ?? [])];
    return pairs.flatMap(([x, z]) => middle.flatMap((y) => (machine.meet(x, y, z) ? [[x, y, z] as const] : [])));
  };
  return walk<Triple>([[p, p, q]], step, String).has(String([p, q, q]));
}

function within({ next }: Machine, state: number, cycle: ReadonlySet<number>): readonly number[] {
  return [...(next[state]?.keys() ?? [])].filter((following) => cycle.has(following));
}

/** Every unit of the scripts that articles are written in, a sample of the large ones, and some characters outside the first plane. */
const alphabet: readonly string[] = [
  ...range(0, 0x1fff),
  ...range(0x2000, 0x31ff),
  ...range(0x4e00, 0x4e40),
  ...range(0xac00, 0xac40),
  ...range(0xff00, 0xffee),
  ...Array.from("一二三四五六七八九十百千万亿兆年月日号时点分秒角毛元的和与半多余以之国人个间周度零两几数第成割折又"),
  ...Array.from("천만억조경분의점과와년월일시오전후번째등위명개세살원이가은는을를에서부터"),
  ...Array.from("😀𝐀𐐀"),
];

function range(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
}

const setOf = ((): ((source: string, flags: string) => Uint8Array) => {
  const known = new Map<string, Uint8Array>();
  return (source, flags) => {
    const kept = flags.replace(/[^ius]/g, "");
    const key = `${kept} ${source}`;
    const pattern = new RegExp(`^(?:${source})$`, kept);
    const found = known.get(key) ?? Uint8Array.from(alphabet, (character) => (pattern.test(character) ? 1 : 0));
    known.set(key, found);
    return found;
  };
})();
