// Leaves out of the package what the runtime's folder brings along and no user needs.
"use strict";
const { rmSync } = require("node:fs");
const { join } = require("node:path");

exports.default = async function afterPack(context) {
  for (const name of ["default_app.asar", "app-update.yml"]) rmSync(join(context.appOutDir, "resources", name), { force: true });
};
