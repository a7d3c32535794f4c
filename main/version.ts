import manifest from "../package.json" with { type: "json" };

/** The version of the engine and the app, from the package's manifest. */
export const engineVersion: string = manifest.version;
