import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pinProblem, pinsProblem } from "./pin-policy";

const { cases } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../tests/vectors/pin_policy.json`, "utf8"),
) as { cases: { pin: string; refused: string | null }[] };

test("vectors then refused for the same reason, or taken", () => {
  expect(cases.length).toBeGreaterThan(20);
  for (const { pin, refused } of cases)
    expect([pin, pinProblem(pin) ?? null]).toEqual([pin, refused]);
});

test("anything but four digits then refused", () => {
  for (const text of ["", "123", "12345", "12a4", "１２３４", " 491", "-491"]) {
    expect(pinProblem(text)).toBe("four-digits");
  }
});

test("two different PINs then refused, a guessable one first", () => {
  expect(pinsProblem("4917", "4917")).toBeUndefined();
  expect(pinsProblem("4917", "4918")).toBe("differs");
  expect(pinsProblem("1234", "9999")).toBe("sequence");
});
