// Reads the declarations of tests/phones/stubs: Java as google-java-format writes it, without nested generics in names.
import { lastName, parts, type Declared, type Member, type Typed } from "./members";

const TYPE = /^(?:public |protected |private |abstract |static |final )*(?:class|interface) (\w+)/;
const MEMBER = /^((?:@\w+ )*)((?:(?:public|protected|private|static|final|abstract) )*)(<.+?> )?/;
const PLAIN: Record<string, string> = {
  ...{ byte: "number", short: "number", int: "number", long: "number" },
  ...{ float: "number", double: "number", String: "string", CharSequence: "string" },
};

/** A type of Java in the words of [`Typed`]; type variables are `any`. */
function typeOf(java: string, variables: string[]): string {
  const array = /(\[\]|\.\.\.)$/.test(java);
  const name = lastName(java.replace(/(\[\]|\.\.\.)$/, ""));
  return (variables.includes(name) ? "any" : (PLAIN[name] ?? name)) + (array ? "[]" : "");
}

function nullable(annotations: string): boolean | undefined {
  if (annotations.includes("@Nullable")) return true;
  return annotations.includes("@NotNull") ? false : undefined;
}

function parameter(text: string, variables: string[]): Typed {
  const [, annotations = "", type = ""] = /^((?:@\w+ )*)(.+) \w+$/.exec(text) ?? [];
  return { type: typeOf(type, variables), nullable: nullable(annotations) };
}

/** A constant's value: a number, a shifted number or a text. */
function valueOf(java: string | undefined): string | undefined {
  const shifted = /^(\d+) << (\d+)$/.exec(java ?? "");
  if (shifted !== null) return String(Number(shifted[1]) << Number(shifted[2]));
  if (/^-?\w+$/.test(java ?? "") && !Number.isNaN(Number(java))) return String(Number(java));
  return java?.startsWith('"') === true ? java : undefined;
}

/** A member that other packages see, or undefined. */
function member(head: string, owner: string, isInterface: boolean): Member | undefined {
  const [start = "", annotations = "", modifiers = "", generic = ""] = MEMBER.exec(head) ?? [];
  if (!isInterface && !/public|protected/.test(modifiers)) return undefined;
  const variables = parts(generic.slice(1, -2)).map((variable) => variable.split(" ")[0] ?? "");
  const said = {
    deprecated: annotations.includes("@Deprecated"),
    nullable: nullable(annotations),
    since: undefined,
  };
  const method = /^(?:(.+) )?(\w+)\((.*)\)(?: throws .*)?$/s.exec(head.slice(start.length));
  if (method !== null) {
    const [, type, name = "", list = ""] = method;
    const parameters = parts(list).map((text) => parameter(text, variables));
    const own = { ...said, parameters, value: undefined };
    if (type === undefined && name === owner) return { ...own, name: "constructor", type: "void" };
    return { ...own, name, type: typeOf(type ?? "", variables) };
  }
  const field = /^(.+?) (\w+)(?: = (.*))?$/s.exec(head.slice(start.length));
  if (field === null) throw new Error(`no declaration: ${head}`);
  const [, type = "", name = "", value] = field;
  const shown = { name, type: typeOf(type, variables), value: valueOf(value) };
  return { ...said, ...shown, parameters: undefined };
}

/** The position after the bracket that closes the one at `start`. */
function close(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at + 1;
  }
  throw new Error("a bracket is not closed");
}

/** The classes of one file. */
export function declaredIn(source: string): Declared[] {
  const text = source.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "").replace(/\s+/g, " ");
  const [start = "", pack = ""] = /^.*?package ([\w.]+);(?: import [\w. *]+;)*/.exec(text) ?? [];
  const found: Declared[] = [];
  const open: { type: Declared; isInterface: boolean }[] = [];
  let head = "";
  let at = start.length;
  while (at < text.length) {
    const character = text[at] ?? "";
    const type = character === "{" ? TYPE.exec(head.trim().replace(/^(@\w+ )+/, "")) : null;
    const inside = open.at(-1);
    if (type !== null) {
      const name = `${inside?.type.name ?? pack}.${type[1]}`;
      const parents = head.slice(head.indexOf(` ${type[1]}`)).split(/ (?:extends|implements) /);
      const own = {
        name,
        parents: parents.slice(1).flatMap(parts),
        members: [],
        since: undefined,
      };
      found.push(own);
      open.push({ type: own, isInterface: ` ${head}`.includes(" interface ") });
      head = "";
    } else if (character === "{") {
      // A body, or the empty array that a field begins with.
      const end = close(text, at);
      if (head.includes("=")) head += text.slice(at, end);
      at = end - 1;
    }
    if (inside !== undefined && type === null && (character === "{" || character === ";")) {
      const isField = character === "{" && head.includes("=");
      if (!isField && head.trim() !== "") {
        const own = member(head.trim(), lastName(inside.type.name), inside.isInterface);
        if (own !== undefined) inside.type.members.push(own);
      }
      if (!isField) head = "";
    } else if (character === "}") {
      open.pop();
      head = "";
    } else if (character !== "{") head += character;
    at++;
  }
  return found;
}
