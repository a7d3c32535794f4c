import { createRoot } from "react-dom/client";
import { bug } from "../app/result.ts";
import { App } from "./app.tsx";
import { BridgeContext, typedBridge, type RawBridge } from "./bridge.ts";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";

declare global {
  interface Window {
    /** Exposed by the preload. */
    readonly variorum?: RawBridge;
  }
}

const root = document.getElementById("root") ?? bug("the page has no root");
const raw = window.variorum ?? bug("the preload did not run");

createRoot(root).render(
  <BridgeContext value={typedBridge(raw)}>
    <App />
  </BridgeContext>,
);
