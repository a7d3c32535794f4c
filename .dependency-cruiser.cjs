// The rooms and their order, by machine. See docs/architecture.md.
const order = ["model", "text", "languages", "values", "lexicon", "segmentation", "alignment", "variants", "claims", "comparison"];

/** A domain folder may import itself and what stands left of it. */
const oneDirection = order.map((folder, index) => ({
  name: `domain-order-${folder}`,
  comment: `app/${folder} imports only what stands left of it: ${order.slice(0, index).join(" <- ") || "nothing"}.`,
  severity: "error",
  from: { path: `^app/${folder}/` },
  to: { path: `^app/(?!(${[...order.slice(0, index + 1)].join("|")})/|result\\.ts$)` },
}));

module.exports = {
  forbidden: [
    ...oneDirection,
    {
      name: "beside-the-domain",
      comment: "anchoring and export stand beside the domain: they use it, and never the contract.",
      severity: "error",
      from: { path: "^app/(anchoring|export)/" },
      to: { path: "^app/contract/" },
    },
    {
      name: "domain-not-on-anchoring-or-export",
      comment: "The domain does not know what is done with its values.",
      severity: "error",
      from: { path: `^app/(${order.join("|")})/` },
      to: { path: "^app/(anchoring|export|contract)/" },
    },
    {
      name: "app-is-pure",
      comment: "app/ imports no other room and no Node module: pass values in.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^(main|renderer|tests|bench|scripts)/" },
    },
    {
      name: "app-no-node",
      comment: "app/ runs anywhere: no Node module.",
      severity: "error",
      from: { path: "^app/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "app-packages",
      comment: "Only diff, zod (contract) and eld (language detection) by decision: docs/decisions/0001-packages.md.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "node_modules", pathNot: "node_modules/(diff|zod|eld)/" },
    },
    {
      name: "zod-only-in-contract",
      comment: "Schemas belong to the contract.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/contract/" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "main-and-renderer-never-meet",
      severity: "error",
      comment: "They talk through app/contract.",
      from: { path: "^main/" },
      to: { path: "^renderer/" },
    },
    {
      name: "renderer-and-main-never-meet",
      severity: "error",
      comment: "They talk through app/contract.",
      from: { path: "^renderer/" },
      to: { path: "^main/" },
    },
    {
      name: "renderer-no-node",
      comment: "The window has no Node.",
      severity: "error",
      from: { path: "^renderer/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "renderer-no-electron",
      comment: "The window has no Electron: use the bridge.",
      severity: "error",
      from: { path: "^renderer/" },
      to: { path: "node_modules/electron/" },
    },
    {
      name: "renderer-only-contract-and-pure-helpers",
      comment: "The renderer draws values: it does not segment, align or compare.",
      severity: "error",
      from: { path: "^renderer/" },
      // The table of rules and the words for values are tables for drawing.
      to: {
        path: "^app/(values|lexicon|segmentation|alignment|variants|claims|comparison)/",
        pathNot: "^app/(claims/rules|comparison/in-words)\\.ts$",
      },
    },
    {
      name: "sql-only-in-store",
      comment: "SQL stands in main/library/store only.",
      severity: "error",
      from: { path: "^main/", pathNot: "^main/library/store/" },
      to: { path: "node_modules/better-sqlite3/" },
    },
    {
      name: "children-without-library",
      comment: "The compute and import processes have no database.",
      severity: "error",
      from: { path: "^main/(compute|import)/" },
      to: { path: "^main/library/" },
    },
    {
      name: "no-network",
      comment: "Variorum never opens a connection.",
      severity: "error",
      from: { path: "^(app|main|renderer)/" },
      to: { path: "^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises)$", dependencyTypes: ["core"] },
    },
    { name: "no-cycles", comment: "No cycles.", severity: "error", from: { path: "^(app|main|renderer)/" }, to: { circular: true } },
    { name: "no-unresolved", comment: "An import that leads nowhere.", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
