import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/e2e/**", "**/node_modules/**"],
    testTimeout: 20_000,
    coverage: { include: ["app/**/*.ts", "main/**/*.ts", "renderer/**/*.{ts,tsx}"], reportsDirectory: "coverage" },
  },
});
