/** The outcome of something that can be expected to fail: a value, or a described failure. Bugs are thrown, never returned. */
export type Result<T, E> = Ok<T> | Err<E>;
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}

/** Closes a tagged union: does not compile while a case is missing, throws when untyped data brings an unknown one. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}

/** Throws for a state that only a programming error can bring about. */
export function bug(message: string): never {
  throw new Error(`Bug: ${message}`);
}
