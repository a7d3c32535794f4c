import { createRoot } from "react-dom/client";
import { readSettings } from "../../app/contract/settings.ts";
import type { VersionId } from "../../app/model/ids.ts";
import { App } from "../../renderer/app.tsx";
import { BridgeContext, typedBridge } from "../../renderer/bridge.ts";
import "../../renderer/styles/fonts.css";
import "../../renderer/styles/tokens.css";
import "../../renderer/styles/base.css";
import { doubleBridge } from "./bridge.ts";
import { compareLibrary, pairs, workId } from "./compare-library.ts";

// The window over the double, for looking at it in a browser: preview.html?pair=es-ar&theme=dark&noise=claims-only
const asked = new URLSearchParams(location.search);
const [a, b] = pairs[asked.get("pair") ?? "es-en"] ?? ["es", "en"];
const settings = readSettings({
  welcomed: true,
  theme: asked.get("theme") ?? "light",
  noise: asked.get("noise") ?? "typography",
  rail: asked.has("rail"),
  scrollLock: !asked.has("unlocked"),
});
const slow = Number(asked.get("slow") ?? 0);
const library = { ...compareLibrary, settings, ...(slow > 0 ? { compareMillis: slow } : {}) };
const start = { name: "compare", workId, a: a as VersionId, b: b as VersionId, place: null } as const;

createRoot(document.getElementById("root") ?? document.body).render(
  <BridgeContext value={typedBridge(doubleBridge(library))}>
    <App start={start} />
  </BridgeContext>,
);
