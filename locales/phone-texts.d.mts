/** Path from the root, and the file's text. */
export function phoneTexts(): Map<string, string>;
