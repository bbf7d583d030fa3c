import { amount, t } from "$lib/i18n";
import type { FieldKind, FieldProblem } from "$lib/ipc/bindings.gen";

/** The error text of a field. */
export function problemText(problem: FieldProblem | null): string | undefined {
  switch (problem) {
    case null:
      return undefined;
    case "empty":
      return t("sign-problem-empty");
    case "tooLong":
      return t("sign-problem-too-long");
    case "notDigits":
      return t("sign-problem-not-digits");
    case "notAmount":
      return t("sign-problem-not-amount", { example: example() });
    case "notDate":
      return t("sign-problem-not-date");
    case "notOption":
      return t("sign-problem-not-option");
    case "notPattern":
      return t("sign-problem-not-pattern");
  }
}

export function hintText(kind: FieldKind): string | undefined {
  switch (kind) {
    case "digits":
      return t("sign-hint-digits");
    case "amount":
      return t("sign-hint-amount", { example: example() });
    case "date":
      return t("sign-hint-date");
    case "text":
    case "choice":
      return undefined;
  }
}

/** An amount as the reader's language writes it. */
function example(): string {
  return amount(1250.5);
}
