// Finds calls in Kotlin of what is younger than the oldest Android, and the check of the version around each.
import { parts } from "./members";

const LEVELS: Record<string, number> = {
  ...{ Q: 29, R: 30, S: 31, S_V2: 32, TIRAMISU: 33, UPSIDE_DOWN_CAKE: 34, VANILLA_ICE_CREAM: 35 },
};

const CHECK = /\b(?:SDK_INT|sdk) >= (?:Build\.VERSION_CODES\.)?(\w+)/g;

/** The highest version that a condition demands, or 0. Only conditions without `||` and `!` count. */
function demanded(condition: string): number {
  if (/\|\||!\(/.test(condition)) return 0;
  return Math.max(0, ...[...condition.matchAll(CHECK)].map(([, name = ""]) => LEVELS[name] ?? 0));
}

/** The heads of the blocks that are open at a position, innermost first, each with the line that it stands on. */
function heads(text: string, position: number): string[] {
  const found: string[] = [];
  let depth = 0;
  for (let at = position - 1; at >= 0; at--) {
    if (text[at] === "}") depth++;
    else if (text[at] === "{" && depth > 0) depth--;
    else if (text[at] === "{") found.push(text.slice(text.lastIndexOf("\n", at) + 1, at));
  }
  return found;
}

/** The API level that the code around a position has checked for. */
export function checkedLevel(text: string, position: number): number {
  const line = text.slice(text.lastIndexOf("\n", position) + 1, position);
  const around = [line, ...heads(text, position)];
  // After `else` the condition did not hold.
  const conditions = around.map(
    (head) => /\bif \((.*)$/.exec(head.split(/\belse\b/).at(-1) ?? "")?.[1],
  );
  return Math.max(...conditions.map((condition) => demanded(condition ?? "")));
}

/** The positions at which Kotlin uses a member: as a call with this number of arguments, or as a property. */
export function uses(text: string, name: string, parameters: number | undefined): number[] {
  const property = /^(?:get|set)([A-Z])(\w*)$/.exec(name);
  const calls = [...text.matchAll(new RegExp(`\\b${name}\\(`, "g"))].filter(({ index }) => {
    const rest = text.slice(index + name.length + 1);
    let depth = 1;
    const end = Array.from(rest).findIndex((character) => {
      if (character === "(") depth++;
      if (character === ")") depth--;
      return depth === 0;
    });
    return parts(rest.slice(0, end)).length === parameters;
  });
  if (property === null) return calls.map(({ index }) => index);
  const short = `${property[1]?.toLowerCase()}${property[2]}`;
  const shown = name.startsWith("get") ? `\\.${short}\\b(?! = )` : `\\.${short} = `;
  return [...calls, ...text.matchAll(new RegExp(shown, "g"))].map(({ index }) => index);
}
