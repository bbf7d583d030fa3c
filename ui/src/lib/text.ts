/** An address without its scheme: of an origin, the host with its port. */
export function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, "");
}

/** One or two capital letters for a name, in any alphabet. */
export function monogram(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.slice(0, 2).map((word) => Array.from(word)[0] ?? "");
  return letters.join("").toLocaleUpperCase() || "·";
}

/** Text in blocks of `size` characters. */
export function blocks(text: string, size: number): string[] {
  const characters = Array.from(text);
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, i) =>
    characters.slice(i * size, (i + 1) * size).join(""),
  );
}

/** The user's name for an account, or else the masked address. */
export function nameOf({ account, nickname = "" }: { account: string; nickname?: string }): string {
  return nickname === "" ? account : nickname;
}

/** The line below the name: the masked address unless it is the name, and the server. */
export function whereOf(account: {
  account: string;
  nickname?: string;
  serverName: string;
}): string {
  return account.nickname ? `${account.account}, ${account.serverName}` : account.serverName;
}
