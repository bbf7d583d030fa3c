import type { Settings, TextSize } from "$lib/ipc/bindings.gen";

type Appearance = Pick<Settings, "theme" | "textSize">;

/** Each size of the app by its factor, as app.css has them. */
const FACTORS: [TextSize, number][] = [
  ["normal", 1],
  ["large", 1.25],
  ["larger", 1.5],
  ["largest", 2],
];

/** The size of iOS's body text, in px, at the setting that iPhones are sold with. */
const IOS_BODY_PX = 17;

/** A system text size this much above a size of the app still counts as that size. */
const TOLERANCE = 0.1;

/**
 * The factor of iOS's own text size (Dynamic Type), which a web view does not follow by itself; 1 elsewhere, where it
 * does. Only WebKit on iOS knows `-webkit-touch-callout`; on a Mac the same font keyword has one fixed size.
 */
function systemFactor(): number {
  if (!CSS.supports("-webkit-touch-callout", "none")) return 1;
  const probe = document.createElement("span");
  probe.style.font = "-apple-system-body";
  document.body.append(probe);
  const size = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return Number.isFinite(size) ? size / IOS_BODY_PX : 1;
}

/** The smallest size of the app that is not below the wanted factor, or the largest. */
function sizeOf(factor: number): TextSize {
  return FACTORS.find(([, each]) => each >= factor - TOLERANCE)?.[0] ?? "largest";
}

/** Sets theme and text size as tokens.css expects them; the system's defaults are left unset. */
function appear({ theme, textSize }: Appearance): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  const own = FACTORS.find(([name]) => name === textSize)?.[1] ?? 1;
  const size = sizeOf(own * systemFactor());
  if (size === "normal") delete dataset.text;
  else dataset.text = size;
}

/** As `appear`, and again whenever the window is shown: the system's text size may have changed meanwhile. */
export function keepAppearance(appearance: Appearance): () => void {
  appear(appearance);
  const shown = () => {
    if (!document.hidden) appear(appearance);
  };
  document.addEventListener("visibilitychange", shown);
  return () => document.removeEventListener("visibilitychange", shown);
}
