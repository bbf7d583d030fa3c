// Counts down what stands in [data-expires-in] (whole seconds, from the server, so that a wrong clock here does no harm).

const two = (n: number) => String(n).padStart(2, "0");

/** Shows the time left in `element` until it is over. */
export function countDown(element: HTMLElement, onEnd?: () => void): void {
  const total = Number(element.dataset["expiresIn"] ?? 0);
  const ends = performance.now() + total * 1000;
  const text = element.querySelector("b");
  const bar = element.querySelector("progress");
  const spoken = element.querySelector<HTMLElement>("[aria-live]");
  const draw = () => {
    const left = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
    if (text) text.textContent = `${Math.floor(left / 60)}:${two(left % 60)}`;
    if (bar) bar.value = left;
    element.classList.toggle("hurry", left <= 20);
    // Read out now and then only, so that it never talks over the person.
    if (spoken && [60, 30, 10].includes(left)) spoken.textContent = text?.textContent ?? "";
    if (left > 0) setTimeout(draw, 500);
    else onEnd?.();
  };
  draw();
}

for (const element of document.querySelectorAll<HTMLElement>(
  "[data-expires-in]:not([data-by-script])",
)) {
  countDown(element);
}
