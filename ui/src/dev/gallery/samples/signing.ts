// Transactions: their form, and their card.
import type { AppView, FieldKind, FormField, Outcome } from "$lib/ipc/bindings.gen";
import { challenge, masked, origin, request, view } from "./parts";

function field(label: string, kind: FieldKind, rest: Partial<FormField> = {}): FormField {
  return { label, kind, options: [], unit: "", typed: "", problem: null, ...rest };
}

const fields = () => [
  field("Account to pay into", "text"),
  field("Reference", "digits"),
  field("Amount", "amount", { unit: "EUR" }),
  field("Date of payment", "date"),
  field("Reason", "choice", { options: ["Rent", "Invoice", "Gift", "Something else"] }),
];

const asked = () => {
  const { asks } = challenge(230);
  return challenge(230, { kind: "transaction", asks: asks && { ...asks, service: "Demo Bank" } });
};

const removal = () =>
  request("Countersign Demo (My Account)", "about Ghent, Belgium", 90, {
    kind: "accountChange",
    change: { kind: "removeDevice", object: "Old tablet", value: "" },
  });

const rename = () =>
  challenge(240, {
    kind: "accountChange",
    change: { kind: "renameDevice", object: "Phone", value: "Marta’s phone" },
  });

/** Every outcome of a request for a change of the account. */
export function changeOutcomes(outcomes: Outcome[]): Record<string, AppView> {
  return Object.fromEntries(
    outcomes.map((outcome) => [
      `done-change-${outcome}`,
      view({
        type: "done",
        outcome,
        service: "Countersign Demo (My Account)",
        account: masked,
        kind: "accountChange",
        passwordPage: outcome === "reported" ? `${origin}/.well-known/change-password` : null,
        sameDeviceReturn: null,
      }),
    ]),
  );
}

export function signingSamples(): Record<string, AppView> {
  return {
    "challenge-sign": view({ type: "confirmChallenge", challenge: asked() }),
    sign: view({ type: "sign", challenge: asked(), fields: fields() }),
    "sign-problems": view({
      type: "sign",
      challenge: asked(),
      fields: fields().map((one, i) => ({
        ...one,
        typed: ["", "12a", "1,2,3", "31.02.2026", ""][i] ?? "",
        problem: (["empty", "notDigits", "notAmount", "notDate", "empty"] as const)[i] ?? null,
      })),
    }),
    "sign-typed": view({
      type: "sign",
      challenge: challenge(0, { kind: "transaction", asks: null }),
      fields: fields().slice(0, 3),
    }),
    "request-transaction": view({
      type: "request",
      card: request("Demo Bank", "about Ghent, Belgium", 80, {
        kind: "transaction",
        fields: [
          { label: "Account to pay into", value: "BE71 0961 2345 6769" },
          { label: "Amount", value: "EUR 1,250.00" },
          { label: "Reason", value: "Rent" },
        ],
      }),
      typed: "",
      busy: false,
    }),
    "request-transaction-long": view({
      type: "request",
      card: request("Demo Bank", "about Ghent, Belgium", 270, {
        kind: "transaction",
        fields: Array.from({ length: 12 }, (_, i) => ({
          label: `Payment ${(i + 1).toString()}`,
          value: `EUR ${(i + 1).toString()},250.00 to BE71 0961 2345 6769`,
        })),
      }),
      typed: "",
      busy: false,
    }),
    "request-change": view({
      type: "request",
      card: removal(),
      typed: "",
      busy: false,
    }),
    "pin-request-change": view({
      type: "enterPin",
      purpose: { type: "approve", card: removal(), typed: "47" },
      filled: 1,
      attemptsLeft: null,
      busy: false,
      biometrics: null,
    }),
    "challenge-change": view({ type: "confirmChallenge", challenge: rename() }),
    "otp-change": view({ type: "oneTimePassword", code: "7K0QX9M4T", challenge: rename() }),
    "request-on-mobile": view({
      type: "request",
      card: request("Grants Portal", "about Ghent, Belgium", 80, { onMobile: true, matchLen: 0 }),
      typed: "",
      busy: false,
    }),
  };
}
