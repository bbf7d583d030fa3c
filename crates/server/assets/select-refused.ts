// After a refused form, the text that stayed in its field is selected, so that it can be corrected or typed over.

/** Selects the text of the field below `root` that has the focus because of an error. */
export function selectRefused(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>("input[autofocus][aria-invalid=true]");
  if (field === null || field.value === "") return;
  field.focus();
  field.select();
}
