import type { Settings } from "$lib/ipc/bindings.gen";

/** Theme and text size as tokens.css knows them; what is left to the system is not set. */
export function appear({ theme, textSize }: Pick<Settings, "theme" | "textSize">): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  if (textSize === "normal") delete dataset.text;
  else dataset.text = textSize;
}
