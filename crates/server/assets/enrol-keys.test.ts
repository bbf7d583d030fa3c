import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  checkCharacter,
  deriveKeys,
  encode,
  enrolmentLink,
  fromBase64url,
  toBase64url,
  typedForm,
} from "./enrol-keys";

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const bytes = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const vectors = (name: string) =>
  JSON.parse(
    readFileSync(`${import.meta.dirname}/../../../tests/vectors/${name}.json`, "utf8"),
  ) as unknown;

interface Enrolment {
  input: { r: string; pin: string };
  page: {
    eid: string;
    etok: string;
    commitment: string;
    posted_eid: string;
    posted_etok: string;
    posted_commitment: string;
  };
}
interface Link {
  server: string;
  kind: number;
  r: string;
  server_key_hash: string;
  link: string;
  typed: string;
}

test("vectors then the same eid, etok and C, and the same posted text", async () => {
  const { cases } = vectors("enrolment") as { cases: Enrolment[] };
  expect(cases.length).toBeGreaterThan(0);
  for (const { input, page } of cases) {
    const keys = await deriveKeys(bytes(input.r), input.pin);
    expect(hex(keys.eid)).toBe(page.eid);
    expect(hex(keys.etok)).toBe(page.etok);
    expect(hex(keys.commitment)).toBe(page.commitment);
    expect(toBase64url(keys.eid)).toBe(page.posted_eid);
    expect(toBase64url(keys.etok)).toBe(page.posted_etok);
    expect(toBase64url(keys.commitment)).toBe(page.posted_commitment);
  }
});

test("vectors then the same link and typed form", () => {
  const { links } = vectors("links") as { links: Link[] };
  expect(links.length).toBeGreaterThan(0);
  for (const { server, kind, r, server_key_hash, link, typed } of links) {
    expect(enrolmentLink(server, kind, bytes(r), bytes(server_key_hash))).toBe(link);
    expect(typedForm(kind, bytes(r))).toBe(typed);
  }
});

test("encoded fields then label, count and lengths stand before them", () => {
  const encoded = encode("cs1/eid", bytes("0102"), new Uint8Array(0));
  expect(hex(encoded)).toBe("6373312f656964000000000000000000" + "02" + "00020102" + "0000");
});

test("base64url then it reads back without padding", () => {
  for (let length = 0; length < 20; length += 1) {
    const some = crypto.getRandomValues(new Uint8Array(length));
    const text = toBase64url(some);
    expect(text).toMatch(/^[\w-]*$/);
    expect(hex(fromBase64url(text))).toBe(hex(some));
  }
});

test("one slip then the check character differs", () => {
  const plain = typedForm(1, new Uint8Array(16).fill(0xa5)).replaceAll("-", "").slice(0, 27);
  for (let at = 0; at < plain.length; at += 1) {
    const slip = plain.charAt(at) === "7" ? "8" : "7";
    expect(checkCharacter(plain.slice(0, at) + slip + plain.slice(at + 1))).not.toBe(
      checkCharacter(plain),
    );
  }
});
