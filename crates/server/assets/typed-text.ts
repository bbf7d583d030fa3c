// Keeps what was typed on a page over a change of its language: in the storage of this tab, until the next page is shown.

const KEY = "typed-text";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field of a form, and what it holds. */
interface StoredField {
  /** The address that the form is sent to. */
  action: string;
  name: string;
  value: string;
  /** Of a tick box or an option. */
  checked?: boolean;
}

/** Input types that hold nothing of the reader's. */
const WITHOUT_TEXT = ["hidden", "submit", "button", "reset", "image", "file"];

/** Stores the fields of `root` outside the form `sent`. Passwords and PINs are never stored. */
export function keepTyped(root: ParentNode, sent: HTMLFormElement): void {
  const kept: StoredField[] = [];
  for (const field of fieldsOf(root)) {
    if (field.form === sent || isLeftOut(field)) continue;
    // A choice of the page's own language follows the page.
    if (field instanceof HTMLSelectElement && field.value === document.documentElement.lang)
      continue;
    kept.push({
      action: actionOf(field),
      name: field.name,
      value: field.value,
      ...(isTicked(field) && { checked: field.checked }),
    });
  }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without storage the page begins empty.
  }
}

/** Fills the fields of `root` with what the page before stored, and deletes it. False where that page stored nothing. */
export function restoreTyped(root: ParentNode): boolean {
  const kept = take();
  if (!kept) return false;
  for (const field of fieldsOf(root)) {
    if (isLeftOut(field)) continue;
    const action = actionOf(field);
    const own = kept.find(
      (one) =>
        one.action === action &&
        one.name === field.name &&
        (!isTicked(field) || one.value === field.value),
    );
    if (!own) continue;
    if (isTicked(field)) field.checked = own.checked ?? false;
    else if (field.value !== own.value) {
      field.value = own.value;
      field.closest("details")?.setAttribute("open", "");
    }
  }
  return true;
}

function take(): StoredField[] | undefined {
  try {
    const stored = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return stored === null ? undefined : (JSON.parse(stored) as StoredField[]);
  } catch {
    return undefined;
  }
}

function fieldsOf(root: ParentNode): Field[] {
  return [...root.querySelectorAll<Field>("form input, form select, form textarea")];
}

function isLeftOut(field: Field): boolean {
  return (
    field.name === "" ||
    field.type === "password" ||
    // A password on show, and an answer about a picture that the next page draws anew.
    field.dataset.secret !== undefined ||
    field.dataset.notKept !== undefined ||
    WITHOUT_TEXT.includes(field.type)
  );
}

function isTicked(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}

function actionOf(field: Field): string {
  return field.form?.getAttribute("action") ?? "";
}
