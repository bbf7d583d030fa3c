// The texts in locales/, as tests read them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { LANGUAGES } from "$lib/i18n/languages";

export const LOCALES = join(import.meta.dirname, "../../../locales");
export const languages = Object.keys(LANGUAGES);
/** Every language except the source, English. */
export const others = languages.filter((tag) => tag !== "en");

const FILES = ["app.ftl", "pages.ftl", "bank.ftl", "mails.ftl", "errors.ftl", "phone.ftl"];

type Pattern = NonNullable<FluentResource["body"][number]["value"]>;
interface Select {
  type: "select";
  variants: { value: Pattern }[];
}

function isSelect(part: unknown): part is Select {
  return (part as { type?: string }).type === "select";
}

/** The texts that a pattern can become, with `{}` for each value. */
function texts(pattern: Pattern): string[] {
  if (typeof pattern === "string") return [pattern];
  return pattern.reduce<string[]>(
    (heads, part) => {
      const tails = isSelect(part)
        ? part.variants.flatMap(({ value }) => texts(value))
        : [typeof part === "string" ? part : "{}"];
      return heads.flatMap((head) => tails.map((tail) => head + tail));
    },
    [""],
  );
}

/** The messages of a language by key, `file id` or `file id.attribute`, each with every text that it can become. */
export function messages(language: string): [key: string, texts: string[]][] {
  return FILES.flatMap((file) => {
    const { body } = new FluentResource(readFileSync(join(LOCALES, language, file), "utf8"));
    return body.flatMap(({ id, value, attributes }) =>
      [["", value] as const, ...Object.entries(attributes)].flatMap(
        ([name, pattern]): [string, string[]][] =>
          pattern === null
            ? []
            : [[`${file} ${id}${name === "" ? "" : `.${name}`}`, texts(pattern)]],
      ),
    );
  });
}
