import { createContext, useContext, useEffect, useLayoutEffect, useRef } from "react";
import type { CommandId, commands, When } from "../app/contract/commands.ts";
import { bug } from "../app/result.ts";

/** The commands declared for one screen. */
export type CommandOf<Place extends When> = {
  [Id in CommandId]: (typeof commands)[Id]["when"] extends Place ? Id : never;
}[CommandId];

/** What a command does. `false` says "not now": the command then goes on to the screen and at last to the window; anything else is done. */
export type Handler = () => unknown;

/** A function for every command of a screen: a declared command without code does not compile. */
export type Handlers<Place extends When> = { readonly [Id in CommandOf<Place>]: Handler };

/** A screen answers all its own commands and may take over some that hold anywhere, such as Escape or Undo. */
export type ScreenHandlers<Place extends When> = Handlers<Place> & Partial<Handlers<"anywhere">>;

type Layer = Readonly<Partial<Record<CommandId, Handler>>>;

/** Whose commands they are; the later ones are asked first. */
const levels = ["window", "screen", "dialog"] as const;
type Level = (typeof levels)[number];

/** The commands that can be run now, in layers. */
export interface CommandRegistry {
  /** Adds a layer; the function returned takes it away. */
  readonly add: (level: Level, layer: () => Layer) => () => void;
  /** Runs a command in the topmost layer that answers it; false when none does. */
  readonly run: (command: CommandId) => boolean;
}

export function commandRegistry(): CommandRegistry {
  const layers: Record<Level, (() => Layer)[]> = { window: [], screen: [], dialog: [] };
  return {
    add(level, layer) {
      layers[level].push(layer);
      return () => {
        layers[level].splice(layers[level].indexOf(layer), 1);
      };
    },
    run: (command) =>
      levels
        .flatMap((level) => layers[level])
        .toReversed()
        .some((layer) => {
          const handler = layer()[command];
          return handler !== undefined && handler() !== false;
        }),
  };
}

export const CommandContext = createContext<CommandRegistry | null>(null);

export function useCommands(): CommandRegistry {
  return useContext(CommandContext) ?? bug("no command registry around this component");
}

/** Answers the commands of a screen while the component is shown. */
export function useHandlers<Place extends When>(_place: Place, handlers: ScreenHandlers<Place>): void {
  useLayer("screen", handlers, useCommands());
}

/** Answers some commands that hold anywhere while the component, a dialog for instance, is shown. */
export function useDialogHandlers(handlers: Partial<Handlers<"anywhere">>): void {
  useLayer("dialog", handlers, useCommands());
}

/** Answers what no screen and no dialog does. */
export function useWindowHandlers(handlers: Handlers<"anywhere">, registry: CommandRegistry): void {
  useLayer("window", handlers, registry);
}

function useLayer(level: Level, layer: Layer, registry: CommandRegistry): void {
  const latest = useRef(layer);
  // Before the screen is painted: a key pressed on what is seen must meet the handlers that belong to it.
  useLayoutEffect(() => {
    latest.current = layer;
  });
  useEffect(() => registry.add(level, () => latest.current), [registry, level]);
}
