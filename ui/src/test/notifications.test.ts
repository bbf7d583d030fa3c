import { fireEvent, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { samples } from "../dev/gallery/samples";
import { open } from "./window";

function sample(name: string) {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

/** The texts and buttons of the notifications screen. */
async function page(name: string) {
  const window = await open(sample(name));
  const said = document.querySelector("main")?.textContent ?? "";
  const shown = ["allow", "notification-settings", "way", "faster"].filter(
    (id) => screen.queryByTestId(id) !== null,
  );
  return { ...window, said, shown };
}

describe("notifications", () => {
  const pages: [string, string[], RegExp][] = [
    ["notifications-running", ["way"], /while the app is running/],
    ["notifications-open", ["way"], /only while the app is open/],
    ["notifications-periodic", ["way", "faster"], /every 15 minutes.*only a few minutes/],
    [
      "notifications-seldom",
      ["way"],
      /when the device allows it.*hours.*app switcher.*only a few minutes/,
    ],
    ["notifications-push", ["way"], /notified immediately/],
    ["notifications-apple-push", ["way"], /notified immediately.*Apple delivers/],
    ["notifications-not-asked", ["allow", "way"], /not allowed yet/],
    ["notifications-refused", ["notification-settings"], /Notifications are off/],
  ];
  it.each(pages)("%s: says how it is, and offers what helps", async (name, offered, words) => {
    const { shown, said } = await page(name);
    expect(shown).toEqual(offered);
    expect(said).toMatch(words);
  });

  it("settings_do_not_open_then_said_there", async () => {
    await page("notifications-not-opened");
    expect(screen.getByTestId("error").dataset.code).toBe("notifications_not_opened");
  });

  const presses: [string, string, object][] = [
    ["notifications-not-asked", "allow", { type: "allowNotifications" }],
    ["notifications-refused", "notification-settings", { type: "openNotificationSettings" }],
  ];
  it.each(presses)("%s: %s", async (name, testid, action) => {
    const { dispatch } = await page(name);
    await fireEvent.click(screen.getByTestId(testid));
    expect(dispatch.mock.calls).toEqual([[action]]);
  });

  it("allowed_meanwhile_then_the_same_page_says_so", async () => {
    const { show } = await page("notifications-refused");
    show({ ...sample("notifications-push"), revision: 2 });
    expect(await screen.findByText("You are notified immediately")).toBeTruthy();
  });
});

describe("the offer", () => {
  it.each([
    ["allow", { type: "allowNotifications" }],
    ["skip", { type: "skip" }],
  ])("%s", async (testid, action) => {
    const { dispatch } = await open(sample("offer-notifications"));
    await fireEvent.click(screen.getByTestId(testid));
    expect(dispatch.mock.calls).toEqual([[action]]);
  });

  it("platform_asks_then_nothing_more_can_be_pressed", async () => {
    const { dispatch } = await open(sample("offer-notifications-busy"));
    for (const testid of ["allow", "skip"]) await fireEvent.click(screen.getByTestId(testid));
    expect(dispatch).not.toHaveBeenCalled();
  });

  it.each([
    ["offer-notifications", true],
    ["offer-notifications-push", false],
  ])("%s: says whether it can come too late: %s", async (name, late) => {
    await open(sample(name));
    expect(screen.queryByText(/only a few minutes/) !== null).toBe(late);
  });
});
