/** English forms no ending explains, by their dictionary form. */
const groups = `
  be: been, was, were; become: became; begin: began, begun; bring: brought; build: built; buy: bought; catch: caught; choose: chose, chosen; come: came
  deal: dealt; do: did, done; draw: drew, drawn; drink: drank, drunk; drive: drove, driven; eat: ate, eaten; fall: fell, fallen; feel: felt; fight: fought
  find: found; flee: fled; fly: flew, flown; forget: forgot, forgotten; get: got, gotten; give: gave, given; go: went, gone; grow: grew, grown
  hear: heard; hide: hid, hidden; hold: held; keep: kept; know: knew, known; lead: led; leave: left; lose: lost; make: made; mean: meant; meet: met
  pay: paid; ride: rode, ridden; rise: rose, risen; run: ran; say: said; see: saw, seen; seek: sought; sell: sold; send: sent; shoot: shot; show: shown
  shake: shook, shaken; sing: sang, sung; sink: sank, sunk; sit: sat; sleep: slept; speak: spoke, spoken; spend: spent; stand: stood; steal: stole, stolen
  strike: struck; swear: swore, sworn; swim: swam; take: took, taken; teach: taught; tell: told; think: thought; throw: threw, thrown; wake: woke
  wear: wore, worn; win: won; write: wrote, written; man: men; woman: women; child: children; foot: feet; life: lives; wife: wives; good: better, best
  bad: worse, worst; far: farther, further; thief: thieves; leaf: leaves; crisis: crises; medium: media; analysis: analyses; person: persons
`;

/** The dictionary form of an irregular English form, by that form. */
export const irregular: ReadonlyMap<string, string> = new Map(
  groups
    .split(/[;\n]/u)
    .filter((group) => group.includes(":"))
    .flatMap((group) => {
      const [lemma = "", forms = ""] = group.split(":");
      return forms.split(",").map((form) => [form.trim(), lemma.trim()] as const);
    }),
);
