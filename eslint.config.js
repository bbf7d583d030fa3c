// The rules for the window, the pages' scripts and what builds them: `npm run lint`. Prettier decides the format.
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import svelte from "eslint-plugin-svelte";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import ts from "typescript-eslint";

const typed = {
  parserOptions: {
    projectService: true,
    extraFileExtensions: [".svelte"],
    tsconfigRootDir: import.meta.dirname,
  },
};

export default defineConfig(
  globalIgnores([
    "**/*.gen.*",
    "**/dist/",
    "**/node_modules/",
    ".*/",
    "gen/",
    "src-tauri/",
    "target/",
    "tests/",
    "crates/*",
    "!crates/server/",
    "crates/server/*",
    "!crates/server/assets/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["examples/*/assets/*.js"],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ["**/*.{ts,mts,svelte}"],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: typed,
    rules: {
      // `onclick={() => close()}` is how an event is handed on.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser },
    },
  },
  {
    // Seen from one component, the types of another are `any` to typescript-eslint. svelte-check knows them.
    files: ["**/*.svelte"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  prettier,
  svelte.configs.prettier,
);
