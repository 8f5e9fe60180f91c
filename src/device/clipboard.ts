/** The clipboard. "denied" means that the page should show the text, or offer the file, for the reader to take by hand. */

export type CopyResult = "copied" | "denied";

/** Copies a text; on plain-http networks, where browsers hide the clipboard, through a selected field. */
export async function copyText(text: string): Promise<CopyResult> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return "copied";
    }
  } catch {
    // A refusal, or a page without focus: the older way may still be open.
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): CopyResult {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  // Inside an open dialog, what lies outside it cannot be selected.
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand("copy") ? "copied" : "denied";
  } catch {
    return "denied";
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
