import type { HistoryEntry } from "$lib/ipc/bindings.gen";

export interface Day {
  heading: string;
  entries: HistoryEntry[];
}

/** Groups entries by day and keeps their order. */
export function byDay(entries: HistoryEntry[], heading: (unixSeconds: number) => string): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const name = heading(entry.at);
    const last = days.at(-1);
    if (last?.heading === name) last.entries.push(entry);
    else days.push({ heading: name, entries: [entry] });
  }
  return days;
}
