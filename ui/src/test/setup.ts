import "@testing-library/svelte/vitest";
import { vi } from "vitest";

// happy-dom has no scrolling.
window.scrollTo = vi.fn();
