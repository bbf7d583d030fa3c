import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { messageTypes } from "../../../locales/message-keys.mjs";

it("locale_changed_then_npm_run_message_keys_has_written_the_types_anew", () => {
  const file = join(import.meta.dirname, "../lib/i18n/messages.gen.ts");
  expect(readFileSync(file, "utf8")).toBe(messageTypes());
});
