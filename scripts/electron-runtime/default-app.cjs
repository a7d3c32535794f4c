// The main script of the development runtime's default_app.asar: loads the app whose folder stands on the command line.
"use strict";
const { app } = require("electron");
const Module = require("node:module");
const fs = require("node:fs");
const path = require("node:path");

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith("-")) ?? ".");
const manifest = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
Module._load(path.join(folder, manifest.main), Module, true);
