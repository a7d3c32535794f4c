import type { VersionId, WorkId } from "../../app/model/ids.ts";

/** Where in a version to arrive: an offset in its normalised text. */
export interface Place {
  readonly versionId: VersionId;
  readonly at: number;
}

/** The parts of the screen about words. */
export const wordsParts = ["sources", "dictionaries", "learned", "names"] as const;
export type WordsPart = (typeof wordsParts)[number];

/** What the window shows. */
export type Screen =
  | { readonly name: "welcome" }
  /** `searching` puts the focus into the search field. */
  | { readonly name: "library"; readonly query: string; readonly searching?: true }
  | { readonly name: "compare"; readonly workId: WorkId; readonly a: VersionId; readonly b: VersionId; readonly place: Place | null }
  | { readonly name: "read"; readonly workId: WorkId; readonly versionId: VersionId; readonly at: number | null }
  | { readonly name: "notes"; readonly workId: WorkId | null }
  | { readonly name: "settings" }
  | { readonly name: "words"; readonly part: WordsPart };

/** The screen in view and those one step back leads to, the latest last. */
export interface Route {
  readonly screen: Screen;
  readonly before: readonly Screen[];
}

const maxSteps = 50;

export const atLibrary: Route = { screen: { name: "library", query: "" }, before: [] };

/** Goes on to a screen. Going to the screen in view (another pair, another place) replaces it, so that one step back always leaves it. */
export function goTo(route: Route, screen: Screen): Route {
  if (screen.name === route.screen.name) return { ...route, screen };
  return { screen, before: [...route.before, route.screen].slice(-maxSteps) };
}

/** One step back; from the first screen to the library. */
export function goBack(route: Route): Route {
  const screen = route.before.at(-1);
  return screen === undefined ? atLibrary : { screen, before: route.before.slice(0, -1) };
}
