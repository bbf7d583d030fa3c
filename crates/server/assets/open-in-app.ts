// "Open in the app": the address of a page under the app's own scheme (docs/protocol.md §7.1).

/** `countersign://host/…` for `https://host/…`. */
export function appAddress(address: string): string {
  return address.replace(/^https?:\/\//, "countersign://");
}

/** Points every "Open in the app" link of the page at `address`. */
export function openInApp(address: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-open-in-app]")) {
    link.href = appAddress(address);
  }
}
