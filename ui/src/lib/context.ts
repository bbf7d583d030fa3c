import type { IconName } from "$lib/components/icons";
import { t } from "$lib/i18n";
import type { ContextLine } from "$lib/ipc/bindings.gen";

/** A named value with its icon. */
export interface Fact {
  icon: IconName;
  name: string;
  value: string;
  /** The value is an address: it breaks before its dots only. */
  address?: boolean;
}

/** One line of context as a fact. */
function factOf(line: ContextLine): Fact {
  switch (line.kind) {
    case "place":
      return { icon: "place", name: t("context-place"), value: line.value };
    case "browser":
      return { icon: "browser", name: t("context-browser"), value: line.value };
    case "network":
      return { icon: "network", name: t("context-network"), value: line.value };
  }
}

/** The account, then the origin of the request. */
export function factsOf(account: string, context: ContextLine[]): Fact[] {
  return [
    { icon: "person", name: t("context-account"), value: account },
    ...context.map((line) => factOf(line)),
  ];
}

/** The most specific line about the origin of a request: its place, or else the first line. */
export function whereFrom(context: ContextLine[]): string {
  return (context.find((line) => line.kind === "place") ?? context[0])?.value ?? "";
}
