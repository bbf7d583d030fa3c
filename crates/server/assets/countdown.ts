// Counts down elements with [data-expires-in]: whole seconds left, from the server, so that a wrong clock here does no harm.

/** Remaining seconds at which the time is announced to screen readers. */
const ANNOUNCED_AT_S = [60, 30, 10];
/** Remaining seconds from which the time is marked as running out. */
const HURRY_S = 20;

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** Shows the time left in `element` until it is over. */
export function countDown(element: HTMLElement): void {
  const total = Number(element.dataset.expiresIn ?? 0);
  const endsAt = performance.now() + total * 1000;
  const text = element.querySelector("b");
  const bar = element.querySelector("progress");
  const announced = element.querySelector<HTMLElement>("[aria-live]");
  const draw = () => {
    const left = Math.max(0, Math.ceil((endsAt - performance.now()) / 1000));
    const shown = `${Math.floor(left / 60)}:${twoDigits(left % 60)}`;
    if (text) text.textContent = shown;
    if (bar) bar.value = left;
    element.classList.toggle("hurry", left <= HURRY_S);
    if (announced && ANNOUNCED_AT_S.includes(left)) announced.textContent = shown;
    if (left > 0) setTimeout(draw, 500);
  };
  draw();
}

for (const element of document.querySelectorAll<HTMLElement>(
  "[data-expires-in]:not([data-by-script])",
)) {
  countDown(element);
}
