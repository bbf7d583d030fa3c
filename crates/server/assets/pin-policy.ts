// The PINs that are refused as guessable: the rules of crates/protocol/src/pin.rs in the same order. Shared test vectors:
// tests/vectors/pin_policy.json.

export type PinProblem =
  "four-digits" | "same-digit" | "sequence" | "keypad-line" | "pairs" | "year" | "differs";

/** The reason for which `pin` cannot be used, or nothing. */
export function pinProblem(pin: string): PinProblem | undefined {
  if (!/^[0-9]{4}$/.test(pin)) return "four-digits";
  const digits = Array.from(pin, Number);
  const [a, b, c, d] = digits;
  if (digits.every((x) => x === a)) return "same-digit";
  const steps = (by: number) =>
    digits.every((x, i) => i === 0 || x === ((digits[i - 1] ?? 0) + by) % 10);
  if (steps(1) || steps(9)) return "sequence";
  if (pin === "2580" || pin === "0852") return "keypad-line";
  if ((a === c && b === d) || (a === b && c === d) || (a === d && b === c)) return "pairs";
  const year = Number(pin);
  if (year >= 1900 && year <= 2029) return "year";
  return undefined;
}

/** The reason for which two typed PINs cannot be used together, or nothing. */
export function pinsProblem(pin: string, again: string): PinProblem | undefined {
  return pinProblem(pin) ?? (pin === again ? undefined : "differs");
}
