// Reads the types of Android 21 to 37 that @nativescript/types-android generates from the platform's own jar.
import { readFileSync } from "node:fs";
import ts from "typescript";
import type { Declared, Member, Typed } from "./members";

function tag(node: ts.Node, name: string): string | undefined {
  const found = ts.getJSDocTags(node).find((each) => each.tagName.text === name);
  return found === undefined ? undefined : (ts.getTextOfJSDocComment(found.comment) ?? "");
}

function since(node: ts.Node): number | undefined {
  const level = tag(node, "since");
  return level === undefined ? undefined : Number.parseInt(level);
}

/** `androidNative.Array<number>` is `number[]`; a literal is its type; a class loses its package. */
function typeOf(node: ts.TypeNode | undefined, source: ts.SourceFile): Typed {
  const all = node === undefined ? [] : ts.isUnionTypeNode(node) ? [...node.types] : [node];
  const isNull = (type: ts.TypeNode) => type.getText(source) === "null";
  const text = all.find((type) => !isNull(type))?.getText(source) ?? "void";
  const array = /^androidNative\.Array<(.*)>$/.exec(text);
  const name = (array?.[1] ?? text).replace(/<.*/s, "").split(".").at(-1) ?? "";
  return { type: name + (array === null ? "" : "[]"), nullable: all.some(isNull) || undefined };
}

function member(node: ts.ClassElement, source: ts.SourceFile): Member | undefined {
  const said = { deprecated: tag(node, "deprecated") !== undefined, since: since(node) };
  if (ts.isPropertyDeclaration(node)) {
    const typed = typeOf(node.type, source);
    const literal = node.type !== undefined && ts.isLiteralTypeNode(node.type);
    const value = literal ? node.type.getText(source) : undefined;
    const shown = { ...typed, name: node.name.getText(source), value };
    return { ...said, ...shown, parameters: undefined };
  }
  if (!ts.isMethodDeclaration(node) && !ts.isConstructorDeclaration(node)) return undefined;
  const parameters = node.parameters.map(({ type }) => typeOf(type, source));
  const name = ts.isConstructorDeclaration(node) ? "constructor" : node.name.getText(source);
  return { ...said, ...typeOf(node.type, source), name, parameters, value: undefined };
}

/** An interface of Java is a class here, whose constructor takes an object with its methods. */
function methodsOf(node: ts.ClassElement, source: ts.SourceFile): Member[] {
  if (!ts.isConstructorDeclaration(node)) return [];
  const type = node.parameters[0]?.type;
  if (type === undefined || !ts.isTypeLiteralNode(type)) return [];
  return type.members.filter(ts.isMethodSignature).map((method) => ({
    ...typeOf(method.type, source),
    name: method.name.getText(source),
    parameters: method.parameters.map((each) => typeOf(each.type, source)),
    deprecated: tag(method, "deprecated") !== undefined,
    since: since(method),
    value: undefined,
  }));
}

function declared(node: ts.ClassDeclaration, prefix: string, source: ts.SourceFile): Declared {
  const parents = (node.heritageClauses ?? []).flatMap(({ types }) => [...types]);
  return {
    name: prefix + (node.name?.text ?? ""),
    parents: parents.map((parent) => parent.getText(source).replace(/<.*/s, "")),
    members: node.members.flatMap((each) => {
      const own = member(each, source);
      return [...(own === undefined ? [] : [own]), ...methodsOf(each, source)];
    }),
    since: since(node),
  };
}

/** Reads only the members of the classes that are asked for: the file has 10 MB. */
export class AndroidTypes {
  private readonly source: ts.SourceFile;
  private readonly nodes = new Map<string, ts.ClassDeclaration[]>();
  private readonly read = new Map<string, Declared[]>();

  constructor(path: string) {
    const text = readFileSync(path, "utf8");
    this.source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    this.collect(this.source.statements, "");
  }

  private collect(statements: readonly ts.Statement[], prefix: string): void {
    for (const node of statements) {
      if (ts.isClassDeclaration(node) && node.name !== undefined) {
        const name = prefix + node.name.text;
        this.nodes.set(name, [...(this.nodes.get(name) ?? []), node]);
      } else if (ts.isModuleDeclaration(node) && node.body !== undefined) {
        const { body } = node;
        if (ts.isModuleBlock(body)) this.collect(body.statements, `${prefix}${node.name.text}.`);
      }
    }
  }

  private own(name: string): Declared[] {
    const known = this.read.get(name);
    if (known !== undefined) return known;
    const prefix = name.slice(0, name.lastIndexOf(".") + 1);
    const found = (this.nodes.get(name) ?? []).map((node) => declared(node, prefix, this.source));
    this.read.set(name, found);
    return found;
  }

  /** The class and all that it inherits from, itself first; empty if there is none. */
  lineage(name: string): Declared[] {
    const own = this.own(name);
    const parents = own.flatMap((each) => each.parents);
    return [...own, ...parents.flatMap((parent) => this.lineage(parent))];
  }
}
