// The values that the enrolment page derives from r and PIN (docs/protocol.md §3). Neither of them leaves the page.

export const KIND_ENROL = 1;
export const KIND_RESET = 2;

const VERSION = 1;
const LABEL_LENGTH = 16;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_LENGTH = 26;

type Bytes = Uint8Array<ArrayBuffer>;

const ascii = (text: string): Bytes => new TextEncoder().encode(text);

/** `E(label, f…) = label[16, NUL padded] ‖ n:u8 ‖ (len:u16be ‖ f)*`, §1. */
export function encode(label: string, ...fields: Bytes[]): Bytes {
  const size = fields.reduce((sum, field) => sum + 2 + field.length, LABEL_LENGTH + 1);
  const out = new Uint8Array(size);
  out.set(ascii(label));
  out[LABEL_LENGTH] = fields.length;
  let at = LABEL_LENGTH + 1;
  for (const field of fields) {
    out[at] = field.length >> 8;
    out[at + 1] = field.length & 0xff;
    out.set(field, at + 2);
    at += 2 + field.length;
  }
  return out;
}

async function hkdf(salt: Bytes, ikm: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", ikm, "HKDF", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt, info },
    key,
    length * 8,
  );
  return new Uint8Array(bits);
}

export interface EnrolmentKeys {
  eid: Bytes;
  etok: Bytes;
  commitment: Bytes;
}

/** eid, etok and C of §3.1. */
export async function deriveKeys(r: Bytes, pin: string): Promise<EnrolmentKeys> {
  const none = new Uint8Array(0);
  const eid = await hkdf(none, r, encode("cs1/eid"), 16);
  const etok = await hkdf(none, r, encode("cs1/etok"), 16);
  const commitment = await hkdf(r, ascii(pin), encode("cs1/pin-commit", eid), 32);
  return { eid, etok, commitment };
}

export function toBase64url(bytes: Bytes): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export function fromBase64url(text: string): Bytes {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) =>
    c.charCodeAt(0),
  );
}

/** The link that the QR carries: `https://origin/e#` + base64url(version ‖ kind ‖ r ‖ hash[16]), §3.2. */
export function enrolmentLink(
  origin: string,
  kind: number,
  r: Bytes,
  serverKeyHash: Bytes,
): string {
  const bytes = new Uint8Array(34);
  bytes.set([VERSION, kind]);
  bytes.set(r, 2);
  bytes.set(serverKeyHash.subarray(0, 16), 18);
  return `${origin}/e#${toBase64url(bytes)}`;
}

/** Luhn mod 32 over Crockford characters. */
export function checkCharacter(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const addend = ALPHABET.indexOf(text.charAt(text.length - 1 - i)) * (i % 2 === 0 ? 2 : 1);
    sum += Math.floor(addend / 32) + (addend % 32);
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}

/** The kind as one Crockford character, r as 26 and a check character over them, in groups of four, §3.2. */
export function typedForm(kind: number, r: Bytes): string {
  const bit = (i: number) => ((r[i >> 3] ?? 0) >> (7 - (i & 7))) & 1;
  let text = ALPHABET.charAt(kind);
  for (let i = 0; i < SECRET_LENGTH * 5; i += 5) {
    text += ALPHABET.charAt(
      (bit(i) << 4) | (bit(i + 1) << 3) | (bit(i + 2) << 2) | (bit(i + 3) << 1) | bit(i + 4),
    );
  }
  return `${text}${checkCharacter(text)}`.match(/.{1,4}/g)?.join("-") ?? "";
}
