import "@testing-library/svelte/vitest";
import { vi } from "vitest";

// happy-dom draws nothing, so it has nowhere to scroll.
window.scrollTo = vi.fn();
