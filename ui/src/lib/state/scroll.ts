<<<<<<< HEAD
// The reader's place on a page: going back returns there, and every other way begins at the top.
=======
// The reader's position on each page: going back returns there, and every other way begins at the top.
>>>>>>> ce64ec6e (State in comments what they are about, as the check of comments asks)

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

<<<<<<< HEAD
/** The scroll position of a page that is shown now, in pixels from the top. */
=======
/** The position at which a page begins, in pixels from the top. */
>>>>>>> ce64ec6e (State in comments what they are about, as the check of comments asks)
export function arrivalAt(page: string): number {
  const y = isReturning ? (positions.get(page) ?? 0) : 0;
  isReturning = false;
  return y;
}
