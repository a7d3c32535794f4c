import { nameWords, type Page } from "./page.ts";

/** Why an element is not part of an article, in words for the reader, or null. `strong` reasons hold however much text it has. */
export interface Clutter {
  readonly reason: string;
  readonly strong: boolean;
}

const byTag: ReadonlyMap<string, string> = new Map([
  ["nav", "navigation"],
  ["menu", "navigation"],
  ["footer", "footer"],
  ["aside", "set beside the article"],
  ["dialog", "a box over the page"],
]);

const byRole: ReadonlyMap<string, string> = new Map([
  ["navigation", "navigation"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
  ["search", "search box"],
  ["contentinfo", "footer"],
  ["complementary", "set beside the article"],
  ["dialog", "a box over the page"],
  ["alertdialog", "a box over the page"],
]);

// The words are those that page makers use for class names and ids, mostly English whatever the language of the page.
const byWords: readonly (readonly [string, RegExp])[] = [
  ["comments", /^(?:comments?|disqus|commentlist|respond|replies|reactions?|comentarios?|commentaires?|kommentare?|commenti)$/],
  ["advertisement", /^(?:ads?|adv|advert\w*|adsense|adslot|adbox|adunit|dfp|gpt|sponsor\w*|promo|promos|promotion|promoted|banner|outbrain|taboola|publicidad|publicite|publicidade|pubblicita|werbung|anzeige|реклама)$/],
  ["related links", /^(?:related\w*|recommend\w*|recirc\w*|trending|popular|mostread|teasers?|readmore|relacionad\w*|recirculation|onward|alsoread|similar)$/],
  ["share buttons", /^(?:share|shares|sharing|sharebar|sharetools|social|socials|sharedaddy|addthis|addtoany)$/],
  ["subscription", /^(?:newsletters?|subscribe|subscription|signup|optin|donate|donation|paywall|registerwall|membership)$/],
  ["cookie notice", /^(?:cookies?|consent|gdpr|cmp|onetrust)$/],
  ["navigation", /^(?:nav|navbar|navi|navigation|menu|submenu|breadcrumbs?|pagination|pager|skip|skiplink|skiplinks|sitemap|topbar|toolbar|tabs|prevnext|pagenav)$/],
  ["sidebar", /^(?:sidebar|sidebars|widget|widgets|rail|skyscraper)$/],
  ["topic tags", /^(?:tags|taglist|tagcloud|topics|keywords|hashtags)$/],
  ["footer", /^(?:footer|foot|colophon|copyright|imprint)$/],
  ["a box over the page", /^(?:modal|popup|popover|overlay|lightbox|tooltip|toast)$/],
  ["about the author", /^(?:bio|authorbio|aboutauthor|authorbox)$/],
]; // prettier-ignore

/** Words that mark what a name is really about: `article-body has-sidebar` is a body, not a sidebar. */
const bodyWords = /^(?:article|body|content|main|story|entry|post|text|page|wrapper|container|layout|site|app|root|has|with|no)$/;

/** What the element's tag, role, class and id say. An element of an article's own vocabulary is doubtful, so its reason is not `strong`. */
export function clutterOf(page: Page, index: number): Clutter | null {
  const node = page.nodes[index];
  if (node === undefined || node.tag === "#text" || node.tag === "html" || node.tag === "body" || node.tag === "main") return null;
  const tagged = byTag.get(node.tag) ?? byRole.get(node.attributes.get("role") ?? "");
  if (tagged !== undefined) return { reason: tagged, strong: node.tag === "nav" };
  const words = nameWords(page, index);
  if (words.length === 0 || words.length > 24) return null;
  const found = byWords.find(([, pattern]) => words.some((word) => pattern.test(word)));
  if (found === undefined) return null;
  if (node.tag === "article" && found[0] !== "comments" && found[0] !== "related links") return null;
  return { reason: found[0], strong: !words.some((word) => bodyWords.test(word)) };
}
