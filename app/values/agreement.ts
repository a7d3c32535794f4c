/**
 * How two values stand to each other. `same`: equal, or equal within what rounding and conversion of units allow. `compatible`: one says less
 * than the other and does not contradict it. `different`: comparable, and not that. `unrelated`: they measure different things.
 */
export type Agreement = "same" | "compatible" | "different" | "unrelated";
