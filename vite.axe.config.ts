// Tests that need a real browser, over the built gallery: `npm run axe`. Needs Chromium as the journeys do.
import { defineConfig } from "vitest/config";
import { alias, at } from "./vite.config";

export default defineConfig({
  root: at("ui"),
  resolve: { alias },
  test: {
    environment: "node",
    // Screenshots are taken only on request: see look.pictures.ts.
    include: [`src/test/browser/*.${process.env.LOOK ? "pictures" : "browser"}.ts`],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One browser at a time.
    fileParallelism: false,
  },
});
