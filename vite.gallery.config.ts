// Every screen by address, for review and screenshots: `npm run gallery`, then /#home-quiet. Not shipped.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { alias, at } from "./vite.config";

export default defineConfig({
  root: at("ui/src/dev/gallery"),
  base: "./",
  plugins: [svelte({ configFile: false })],
  resolve: { alias },
  build: { outDir: at("target/gallery"), emptyOutDir: true, assetsInlineLimit: 0 },
});
