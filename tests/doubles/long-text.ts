/** An article of `count` sentences, in paragraphs of five; the same for the same arguments. `figureShift` makes every tenth figure differ. */
export function longText(count: number, figureShift = 0): string {
  const subjects = ["The council", "A spokesman", "The river authority", "Every farmer in the valley", "The minister", "An engineer"];
  const verbs = ["announced", "denied", "measured", "postponed", "confirmed", "described"];
  const objects = [
    "the repair of the weir",
    "a rise in the water level",
    "the survey of the bridge",
    "the sale of the orchard",
    "the new timetable",
  ];
  const sentences = Array.from({ length: count }, (_each, index) => {
    const pick = (list: readonly string[], step: number): string => list[Math.floor(index / step) % list.length] ?? "";
    const figure = 100 + index + (index % 10 === 0 ? figureShift : 0);
    return `${pick(subjects, 1)} ${pick(verbs, 6)} ${pick(objects, 36)} after ${String(figure)} visits to site ${String((index * 7919) % 9973)}.`;
  });
  const paragraphs = Array.from({ length: Math.ceil(count / 5) }, (_each, index) => sentences.slice(index * 5, index * 5 + 5).join(" "));
  return paragraphs.join("\n\n");
}
