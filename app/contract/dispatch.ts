import { err, type Result } from "../result.ts";
import type { CallTable, Failure, InputOf, OutputOf } from "./contract.ts";

/** One function a call; a missing one does not compile. */
export type Handlers<Table extends CallTable> = {
  readonly [Name in keyof Table]: (
    input: InputOf<Table[Name]>,
  ) => Result<OutputOf<Table[Name]>, Failure> | Promise<Result<OutputOf<Table[Name]>, Failure>>;
};

export type LogBug = (where: string, error: unknown) => void;

/**
 * Checks the input, calls the handler, and catches. Bad input is `bad-request`; an exception is a bug: it is logged with its stack and
 * the caller learns no more than `internal`.
 */
export async function dispatch<Table extends CallTable>(
  table: Table,
  handlers: Handlers<Table>,
  name: string,
  input: unknown,
  logBug: LogBug,
): Promise<Result<unknown, Failure>> {
  const call = Object.hasOwn(table, name) ? table[name] : undefined;
  const handler = handlers[name as keyof Table];
  if (call === undefined) return err(badRequest(name, "no such call"));
  const parsed = call.input.safeParse(input);
  if (!parsed.success) return err(badRequest(name, parsed.error.issues[0]?.message ?? "bad input"));
  try {
    return await handler(parsed.data as InputOf<Table[keyof Table]>);
  } catch (error) {
    logBug(name, error);
    return err({ code: "internal", message: "Something went wrong inside Variorum. Nothing was lost; the log has the details." });
  }
}

function badRequest(name: string, why: string): Failure {
  return { code: "bad-request", message: `Variorum refused a request it does not understand (${name}: ${why}). Nothing was changed.` };
}
