/** The text of the generated module. */
export function messageTypes(): string;
