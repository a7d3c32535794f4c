import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  // The Arabic and Chinese journeys look at text, not at pixels: pictures are written for people, not compared.
  preserveOutput: "failures-only",
});
