import { useEffect, useState } from "react";
import { defaultSettings, type Settings } from "../../app/contract/settings.ts";
import type { Bridge } from "../bridge.ts";

export type SettingsPatch = { -readonly [Name in keyof Settings]?: Settings[Name] };

export interface SettingsState {
  readonly settings: Settings;
  /** False until the stored settings have been read. */
  readonly ready: boolean;
  /** Takes effect at once and is stored behind. */
  readonly change: (patch: SettingsPatch) => void;
}

/** The stored settings; changes made elsewhere (another window, the command line) arrive with `library.changed`. */
export function useSettingsState(bridge: Bridge): SettingsState {
  const [state, setState] = useState({ settings: defaultSettings, ready: false });
  useEffect(() => {
    const read = async (): Promise<void> => {
      const answer = await bridge.call("settings.get", {});
      // An unreadable library still has a window, with the settings as they come.
      setState({ settings: answer.ok ? answer.value : defaultSettings, ready: true });
    };
    void read();
    return bridge.on("library.changed", () => void read());
  }, [bridge]);
  const change = (patch: SettingsPatch): void => {
    setState((before) => ({ ...before, settings: { ...before.settings, ...patch } }));
    void bridge.call("settings.set", patch);
  };
  return { ...state, change };
}

/** Puts the theme on the document; `system` follows the system while the window is open. */
export function useTheme(theme: Settings["theme"], bridge: Bridge): void {
  useEffect(() => {
    void bridge.call("window.theme", { theme });
  }, [theme, bridge]);
  useEffect(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const apply = (): void => {
      document.documentElement.dataset["theme"] = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
    };
    apply();
    dark.addEventListener("change", apply);
    return () => {
      dark.removeEventListener("change", apply);
    };
  }, [theme]);
}
