// The shape in which the declarations of tests/phones/stubs and the types of @nativescript/types-android are compared.

/** A type without its package: `number`, `boolean`, `string`, `void`, `any`, the name of a class, or one of these with `[]`. */
export interface Typed {
  type: string;
  /** Whether it can be null, by the source; undefined if the source does not say. */
  nullable: boolean | undefined;
}

export interface Member extends Typed {
  name: string;
  /** undefined for a field; a constructor is named `constructor`. */
  parameters: Typed[] | undefined;
  deprecated: boolean;
  /** The value of a constant as it is written in TypeScript. */
  value: string | undefined;
  /** The first API level, if it is known. */
  since: number | undefined;
}

export interface Declared {
  /** With its package and outer classes, as Java's source names it: `android.app.Notification.Builder`. */
  name: string;
  /** Superclass and interfaces, as the source names them. */
  parents: string[];
  members: Member[];
  since: number | undefined;
}

/** The text between the commas that lie in no bracket. */
export function parts(text: string): string[] {
  const found = [""];
  let depth = 0;
  for (const character of text) {
    if ("(<[{".includes(character)) depth++;
    if (")>]}".includes(character)) depth--;
    if (character === "," && depth === 0) found.push("");
    else found.push((found.pop() ?? "") + character);
  }
  return found.map((part) => part.trim()).filter((part) => part !== "");
}

export const lastName = (name: string) => name.replace(/<.*/s, "").split(".").at(-1)?.trim() ?? "";
