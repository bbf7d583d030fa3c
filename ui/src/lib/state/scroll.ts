// The reader's place on a page: going back returns there, and every other way begins at the top.

const positions = new Map<string, number>();
let isReturning = false;

/** Called while a page is scrolled. `page`: its screen and its title. */
export function scrolled(page: string, y: number): void {
  positions.set(page, y);
}

/** Called when a page is left by its way back. */
export function returning(): void {
  isReturning = true;
}

/** The scroll position of a page that is shown now, in pixels from the top. */
export function arrivalAt(page: string): number {
  const y = isReturning ? (positions.get(page) ?? 0) : 0;
  isReturning = false;
  return y;
}
