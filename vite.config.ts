// The window's bundle. `base` is relative, so that the same files open from the app and from a folder.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

export const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const alias = { $lib: at("ui/src/lib"), $locales: at("locales") };

/** The gzipped size of the window in English. Each other language is one more chunk. */
const BUDGET_BYTES = 120 * 1024;

const LOCALE_CHUNK = "locale-";

/** One chunk per language; English is the fallback and part of the window. */
export const perLanguage = {
  groups: [
    {
      debugName: "languages",
      name: (id: string) => `${LOCALE_CHUNK}${/locales\/(\w+)\//.exec(id)?.[1]}`,
      test: /\/locales\/(?!en\/)\w+\/(app|errors)\.ftl/,
    },
  ],
};

const budget: Plugin = {
  name: "budget",
  generateBundle(_, bundle) {
    const own = Object.values(bundle).filter((file) => !file.fileName.includes(LOCALE_CHUNK));
    const sizes = own.map(
      (file) => gzipSync(file.type === "chunk" ? file.code : file.source).length,
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total > BUDGET_BYTES)
      this.error(`the bundle has ${total} bytes, ${BUDGET_BYTES} are allowed`);
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
    // The CSP forbids data: URLs; drawings are inline SVG.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: perLanguage } },
    reportCompressedSize: true,
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts", "../crates/server/assets/*.test.ts"],
    setupFiles: [at("ui/src/test/setup.ts")],
  },
}));
