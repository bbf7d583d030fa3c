// The declarations of Android in tests/phones/stubs, which the Kotlin of the phones is compiled against, match the types
// that @nativescript/types-android generates from the platform itself. Androidx and Tauri are not among those types.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkedLevel, uses } from "./android/guards";
import { lastName, type Declared, type Member } from "./android/members";
import { declaredIn } from "./android/stubs";
import { AndroidTypes } from "./android/types";

const ROOT = join(import.meta.dirname, "../../..");
const PACKAGE = "node_modules/@nativescript/types-android/lib/android";
const types = new AndroidTypes(join(ROOT, PACKAGE, "android-platform-37.d.ts"));

function files(folder: string, ending: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(ROOT, folder, name));
}

const stubs = files("tests/phones/stubs/android", ".java").flatMap((path) =>
  declaredIn(readFileSync(path, "utf8")),
);
const members = stubs.flatMap((stub) => stub.members.map((member) => ({ stub, member })));

/** Parents that the types leave out: an interface, if the class has another generic one too. */
const UNTOLD = ["android.net.Uri: Parcelable"];

/** Members with a parameter that the types leave open, as `any`. */
const UNTYPED = ["android.content.ClipDescription.setExtras(PersistableBundle)"];

/** The oldest Android that the app runs on. */
const minSdk = Number(
  /minSdk = (\d+)/.exec(
    readFileSync(join(ROOT, "src-tauri/gen/android/app/build.gradle.kts"), "utf8"),
  )?.[1],
);

const shown = ({ name, parameters }: Member) =>
  parameters === undefined ? name : `${name}(${parameters.map(({ type }) => type).join(", ")})`;

/** The same member in the platform: by name and types, in the class or what it inherits from. */
function inPlatform({ name }: Declared, member: Member): Member | undefined {
  return types
    .lineage(name)
    .flatMap((each) => each.members)
    .find(
      (each) =>
        each.name === member.name &&
        each.parameters?.length === member.parameters?.length &&
        (each.parameters ?? []).every(({ type }, index) =>
          [type, "any"].includes(member.parameters?.[index]?.type ?? ""),
        ),
    );
}

/** The members of which the platform's differs, as `class.member`. */
function different(differs: (own: Member, platform: Member) => boolean): string[] {
  return members
    .filter(({ stub, member }) => {
      const platform = inPlatform(stub, member);
      return platform !== undefined && differs(member, platform);
    })
    .map(({ stub, member }) => `${stub.name}.${shown(member)}`);
}

describe("declarations of android", () => {
  it("class_declared_then_android_has_it_with_the_same_parents", () => {
    expect(stubs.length).toBeGreaterThan(40);
    const strange = stubs.flatMap(({ name, parents }) => {
      const lineage = types.lineage(name);
      const known = lineage.flatMap((each) => [each.name, ...each.parents]).map(lastName);
      if (lineage.length === 0) return [name];
      return parents
        .filter((parent) => !known.includes(lastName(parent)))
        .map((p) => `${name}: ${p}`);
    });
    expect(strange).toEqual(UNTOLD);
  });

  it("member_declared_then_android_has_it_with_the_same_types", () => {
    expect(members.length).toBeGreaterThan(130);
    const strange = members
      .filter(({ stub, member }) => inPlatform(stub, member) === undefined)
      .map(({ stub, member }) => `${stub.name}.${shown(member)}`);
    expect(strange).toEqual(UNTYPED);
  });

  it("result_declared_then_android_returns_the_same_type", () => {
    const literal = (platform: Member) => platform.value !== undefined;
    expect(
      different(
        (own, platform) => !literal(platform) && own.type !== "any" && own.type !== platform.type,
      ),
    ).toEqual([]);
  });

  it("constant_has_a_value_then_it_is_androids", () => {
    const compared = members.filter(({ member }) => member.value !== undefined).length;
    expect(compared).toBeGreaterThan(30);
    expect(different((own, { value }) => value !== undefined && value !== own.value)).toEqual([]);
  });

  it("android_says_that_a_value_may_be_null_then_the_declaration_does", () => {
    expect(
      different((own, platform) => {
        const pairs = (platform.parameters ?? []).map((each, at) => [own.parameters?.[at], each]);
        return [[own, platform], ...pairs].some(([a, b]) => b?.nullable && a?.nullable !== true);
      }),
    ).toEqual([]);
  });

  it("android_deprecates_a_member_then_the_declaration_does_and_no_other", () => {
    expect(different((own, platform) => own.deprecated !== platform.deprecated)).toEqual([]);
  });
});

/** Members younger than the oldest Android. The compiler copies constants, so that using those is safe. */
const young = stubs.flatMap((stub) => {
  const [platform] = types.lineage(stub.name);
  return stub.members
    .filter(({ value, name }) => value === undefined && name !== "constructor")
    .map((member) => ({
      member,
      since: Math.max(platform?.since ?? 1, inPlatform(stub, member)?.since ?? 1),
    }))
    .filter(({ since }) => since > minSdk);
});

const kotlin = ["crates/device-key/android/src/main", "crates/background-check/android/src/main"]
  .concat("src-tauri/gen/android/app/src/main")
  .flatMap((folder) => files(folder, ".kt"))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

describe("declarations of androidx", () => {
  it("class_declared_then_the_comment_names_its_reference_page", () => {
    const root = join(ROOT, "tests/phones/stubs");
    const paths = files("tests/phones/stubs/androidx", ".java");
    expect(paths.length).toBeGreaterThan(20);
    const unnamed = paths.filter((path) => {
      const page = path.slice(root.length + 1).replace(/\.java$/, "");
      const head = `// https://developer.android.com/reference/${page}\n`;
      return !readFileSync(path, "utf8").startsWith(head);
    });
    expect(unnamed).toEqual([]);
  });
});

describe("android older than a call", () => {
  it("member_is_younger_than_the_oldest_android_then_each_use_checks_the_version", () => {
    const found = young.flatMap(({ member, since }) =>
      kotlin.flatMap(({ path, text }) =>
        uses(text, member.name, member.parameters?.length).map((at) => ({
          use: `${path.slice(ROOT.length)}: ${shown(member)} since ${since}`,
          checked: checkedLevel(text, at) >= since,
        })),
      ),
    );
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ checked }) => !checked).map(({ use }) => use)).toEqual([]);
  });

  it("version_is_checked_then_the_code_after_else_is_not_covered", () => {
    const text = "if (sdk >= Build.VERSION_CODES.S) { a.x() } else { a.x() }\na.x()";
    expect(uses(text, "x", 0).map((at) => checkedLevel(text, at))).toEqual([31, 0, 0]);
  });
});
