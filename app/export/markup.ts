/** Text for an XML or HTML document: the five special characters as entities, characters that XML 1.0 forbids as U+FFFD. */
export function escapeMarkup(text: string): string {
  return legal(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** XML 1.0, production 2: no controls but tab and line ends, no lone surrogates, no U+FFFE and U+FFFF. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
