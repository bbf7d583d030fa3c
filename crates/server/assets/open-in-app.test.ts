import { expect, test } from "vitest";
import { appAddress } from "./open-in-app";

test("web address then the same under the app's scheme", () => {
  expect(appAddress("https://login.example.eu/e#AbC")).toBe("countersign://login.example.eu/e#AbC");
  expect(appAddress("http://127.0.0.1:8700/e#x")).toBe("countersign://127.0.0.1:8700/e#x");
  expect(appAddress("javascript:alert(1)")).toBe("javascript:alert(1)");
});
