// The sheet that is open over the screen. While there is one, Escape, the system's Back and typed digits belong to it
// and not to the screen.

let closeOpen: (() => void) | null = null;

/** Called by a sheet when it opens; the function that it gets back is called when it has closed. */
export function sheetOpened(close: () => void): () => void {
  closeOpen = close;
  return () => {
    if (closeOpen === close) closeOpen = null;
  };
}

export function isSheetOpen(): boolean {
  return closeOpen !== null;
}

/** Closes the open sheet; false where none is open. */
export function closeSheet(): boolean {
  if (closeOpen === null) return false;
  closeOpen();
  return true;
}
