// The digits of a page while they are typed, in the page's groups of four.
import { blocks } from "$lib/text";

const GROUP = 4;

export interface TypedText {
  text: string;
  /** The caret's place in the text. */
  caret: number;
}

/** Puts digits in groups, with the caret behind the same digit. Any other text stays as it is. */
export function inGroups({ text, caret }: TypedText): TypedText {
  if (!/^[\d\s-]*$/.test(text)) return { text, caret };
  const digits = (part: string) => part.replaceAll(/[^0-9]/g, "");
  const before = digits(text.slice(0, caret)).length;
  const gaps = Math.max(0, Math.ceil(before / GROUP) - 1);
  return { text: blocks(digits(text), GROUP).join(" "), caret: before + gaps };
}
