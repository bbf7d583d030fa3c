// The address that opens the app on this device: the web address under the app's own scheme, protocol §7.1.

/** `countersign://host/…` for `https://host/…`. */
export function appAddress(address: string): string {
  return address.replace(/^https?:\/\//, "countersign://");
}

/** Makes every "Open in the app" on the page lead to the app with `address`. */
export function openInApp(address: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-open-in-app]")) {
    link.href = appAddress(address);
  }
}
