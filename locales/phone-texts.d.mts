/** File texts by their path from the repository's root. */
export function phoneTexts(): Map<string, string>;
