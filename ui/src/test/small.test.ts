import { describe, expect, it } from "vitest";
import { base64 } from "$lib/bytes";
import { lumaOf } from "$lib/camera/luma";
import { ago, minutesAndSeconds } from "$lib/i18n";
import { unbroken, unmarked } from "$lib/i18n/unbroken";
import { blocks, hostOf, monogram } from "$lib/text";

describe("text", () => {
  it("origin_then_host_with_port", () => {
    expect(hostOf("https://sign-in.example.eu")).toBe("sign-in.example.eu");
    expect(hostOf("http://127.0.0.1:8700")).toBe("127.0.0.1:8700");
  });
  it("name_in_any_alphabet_then_monogram", () => {
    expect(monogram("Grants Portal")).toBe("GP");
    expect(monogram("библиотека")).toBe("Б");
    expect(monogram("m***@e***")).toBe("ME");
    expect(monogram("***")).toBe("·");
  });
  it("code_then_blocks", () => expect(blocks("ABCDEFG", 3)).toEqual(["ABC", "DEF", "G"]));
});

describe("time", () => {
  it("seconds_then_words", () => {
    expect(ago(2)).toBe("just now");
    expect(ago(59)).toBe("59 seconds ago");
    expect(ago(3599)).toBe("59 minutes ago");
    expect(minutesAndSeconds(65)).toBe("1:05");
  });
});

describe("camera", () => {
  it("pixels_then_luma", () => {
    const pixels = new Uint8ClampedArray([0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255]);
    expect([...lumaOf(pixels)]).toEqual([0, 255, 76]);
  });
  it("many_bytes_then_base64_of_all", () => {
    const bytes = new Uint8Array(100_000).fill(7);
    expect(atob(base64(bytes)).length).toBe(100_000);
  });
});

describe("hyphens at which no line may end", () => {
  const lines = (text: string, language: "en" | "fi" | "mt") =>
    unbroken(text, language).replaceAll("-\u2060", "=");

  it("abbreviation_or_maltese_article_then_joined_to_its_noun", () => {
    expect(lines("Anna uusi PIN-koodi, QR-koodi tai Wi-Fi", "fi")).toBe(
      "Anna uusi PIN=koodi, QR=koodi tai Wi=Fi",
    );
    expect(lines("Eine E-Mail, un e-mail, Ihre-Mail", "en")).toBe(
      "Eine E=Mail, un e=mail, Ihre-Mail",
    );
    expect(lines("Dan l-apparat u “il-PIN” għall-browser", "mt")).toBe(
      "Dan l=apparat u “il=PIN” għall=browser",
    );
    expect(lines("A one-time password and sign-ins", "en")).toBe(
      "A one-time password and sign-ins",
    );
  });

  it("address_in_a_text_then_joined_and_unmarked_again", () => {
    const text = "Open \u2068sign-in.example.eu\u2069 and sign-in";
    expect(lines(text, "en")).toBe("Open \u2068sign=in.example.eu\u2069 and sign-in");
    expect(unmarked(unbroken(text, "en"))).toBe("Open sign-in.example.eu and sign-in");
  });
});
