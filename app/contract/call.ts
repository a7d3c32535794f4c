import { z } from "zod";
import type { Id } from "../model/ids.ts";
import { canonicalTag } from "../text/language-tag.ts";

/** One call: its input as a schema, because a window is not trusted, its output only as a type. */
export interface Call<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Only a type; never present at run time. */
  readonly output?: Output;
}

/** Declares a call: `call(schema).returns<Output>()`. */
export function call<Input extends z.ZodType>(input: Input): { returns: <Output>() => Call<Input, Output> } {
  return { returns: () => ({ input }) };
}

/** An identifier of one kind; the kind is only known to the compiler. */
export function id<T extends Id<string>>() {
  return z.custom<T>((value) => typeof value === "string" && /^[\w-]{1,64}$/.test(value), "an identifier");
}

/** Chosen by the window, so that it can cancel before the answer comes. */
export const jobId = z.string().regex(/^[\w-]{1,64}$/);
export const draftId = z.string().regex(/^[\w-]{1,64}$/);
/** What stands in one field of a form. */
export const field = z.string().max(10_000);
export const languageTag = field.refine((tag) => canonicalTag(tag) !== null, "a language tag");
const maxFileBytes = 200_000_000;
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= maxFileBytes, "bytes of a file");
export const nothing = z.object({});
