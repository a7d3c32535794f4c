import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

// Targets are written out: the defaults follow the installed Electron, but the code must also run on the development runtime.
const nodeTarget = "node20.18";
// One window, read from the disk: a large chunk costs nothing here.
const chunkSizeWarningLimit = 4_000;
const commonJs = { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name]-[hash].cjs" } as const;

export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
      target: nodeTarget,
      externalizeDeps: true,
      chunkSizeWarningLimit,
      rolldownOptions: {
        input: {
          main: "main/main.ts",
          library: "main/library/process.ts",
          compute: "main/compute/process.ts",
          import: "main/import/process.ts",
          cli: "main/cli/main.ts",
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      outDir: "out/preload",
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: { input: { preload: "main/preload.ts" }, output: { ...commonJs, codeSplitting: false } },
    },
  },
  renderer: {
    root: "renderer",
    plugins: [react()],
    build: {
      outDir: "out/renderer",
      target: "chrome130",
      minify: true,
      assetsInlineLimit: 0, // the policy loads fonts from files only
      chunkSizeWarningLimit,
      rolldownOptions: { input: "renderer/index.html" },
    },
  },
});
