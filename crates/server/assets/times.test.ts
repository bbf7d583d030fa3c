import { expect, it, vi } from "vitest";

it.each([
  ["en", /^21 Nov 2026, \d\d:10 \S+$/],
  ["pt", /^21\/11\/2026, \d\d:10 \S+$/],
  ["de", /^21\.11\.2026, \d\d:10 \S+$/],
  ["ga", /^21 Samh 2026, \d\d:10 \S+$/],
])("language_%s_then_times_as_it_writes_them_in_europe_with_the_zone", async (lang, wanted) => {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<time datetime="2026-11-21T12:10:00Z">21 Nov 2026, 13:10 CET</time>`;
  vi.resetModules();
  await import("./times");
  expect(document.querySelector("time")?.textContent).toMatch(wanted);
});
