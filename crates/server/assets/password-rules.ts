// Marks the rules for a new password that it satisfies while it is typed: crates/server/src/domain/new_password.rs decides. The rules about
// the person and about leaks are known to the server alone.

const MIN_CHARACTERS = 10;
const MIN_LONG = 20;
const MIN_KINDS = 3;

const KINDS = [/\p{Lu}/u, /(?!\p{Lu})\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];

/** Whether `password` satisfies each rule, by the value of data-rule. */
export function satisfiedRules(password: string): Record<string, boolean> {
  const length = Array.from(password).length;
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  return {
    length: length >= MIN_CHARACTERS,
    kinds: length >= MIN_LONG || kinds >= MIN_KINDS,
  };
}

/** Follows the fields whose rules stand in a list with data-password-rules. */
export function followPasswordRules(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>("[data-password-rules]")) {
    const input = list.closest("form")?.querySelector<HTMLInputElement>("#password");
    const draw = () => {
      const satisfied = satisfiedRules(input?.value ?? "");
      for (const rule of list.querySelectorAll<HTMLElement>("[data-rule]")) {
        const isMet = satisfied[rule.dataset.rule ?? ""] ?? false;
        rule.classList.toggle("met", isMet);
        rule.querySelector("[data-met]")?.toggleAttribute("hidden", !isMet);
      }
    };
    input?.addEventListener("input", draw);
  }
}
