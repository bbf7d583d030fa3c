import type { Settings } from "$lib/ipc/bindings.gen";

/** Sets theme and text size as tokens.css expects them; the system's defaults are left unset. */
export function appear({ theme, textSize }: Pick<Settings, "theme" | "textSize">): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  if (textSize === "normal") delete dataset.text;
  else dataset.text = textSize;
}
