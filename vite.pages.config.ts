// Scripts and style of the server's web pages: every crates/server/assets/*.ts becomes dist/<name>.js,
// pages.css becomes dist/pages.css, code that scripts share becomes a chunk beside them. Names are stable; the server puts its own version in the address.
import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { alias } from "./vite.config";

const assets = fileURLToPath(new URL("crates/server/assets/", import.meta.url));

const scripts = existsSync(assets)
  ? readdirSync(assets).filter((f) => f.endsWith(".ts") && !/\.(d|test)\.ts$/.test(f))
  : [];
const input: Record<string, string> = Object.fromEntries(
  scripts.map((f) => [f.slice(0, -".ts".length), assets + f]),
);
if (existsSync(`${assets}pages.css`)) input["style/pages"] = `${assets}pages.css`;

const EMPTY = "\0nothing-yet";
const nothingYet = {
  name: "nothing-yet",
  resolveId: (id: string) => (id === EMPTY ? id : null),
  load: (id: string) => (id === EMPTY ? "export {};" : null),
};

export default defineConfig({
  root: assets,
  publicDir: false,
  resolve: { alias },
  plugins: [nothingYet],
  build: {
    outDir: `${assets}dist`,
    emptyOutDir: true,
    target: ["es2022", "safari16", "chrome110"],
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.keys(input).length > 0 ? input : { placeholder: EMPTY },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        assetFileNames: ({ names }) => basename(names[0] ?? "[name][extname]"),
      },
    },
  },
});
