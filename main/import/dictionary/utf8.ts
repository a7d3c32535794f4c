const strict = new TextDecoder("utf-8", { fatal: true });

/** The text of bytes in UTF-8; null for bytes that are not. */
export function textIn(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
