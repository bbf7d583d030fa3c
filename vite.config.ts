// The window's bundle. `base` is relative, so that the same files open from the app and from a folder.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

export const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const alias = { $lib: at("ui/src/lib"), $locales: at("locales") };

/** What the window may load, gzipped; locales will come on top. */
const BUDGET_BYTES = 120 * 1024;

const budget: Plugin = {
  name: "budget",
  generateBundle(_, bundle) {
    const sizes = Object.values(bundle).map((file) =>
      gzipSync(file.type === "chunk" ? file.code : file.source).length,
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total > BUDGET_BYTES) this.error(`the bundle has ${total} bytes, ${BUDGET_BYTES} are allowed`);
  },
};

export default defineConfig(({ mode }) => ({
  root: at("ui"),
  base: "./",
  plugins: [svelte({ configFile: false }), budget],
  resolve: { alias, ...(mode === "test" ? { conditions: ["browser"] } : {}) },
  build: {
    outDir: at("ui/dist"),
    emptyOutDir: true,
    target: ["es2022", "safari16", "chrome110"],
    // The strict CSP has no data: for fonts or scripts; pictures are drawn inline in the markup.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts", "../crates/server/assets/*.test.ts"],
    setupFiles: [at("ui/src/test/setup.ts")],
  },
}));
