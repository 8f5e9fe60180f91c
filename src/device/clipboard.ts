/** The clipboard. */

/** "denied": the page should show the text, so that the reader can copy it by hand. */
export type CopyResult = "copied" | "denied";

/** Copies a text. Without the clipboard API, which browsers hide on plain HTTP, it copies from a selected text field. */
export async function copyText(text: string): Promise<CopyResult> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return "copied";
    }
  } catch {
    // The browser has refused, or the page has no focus. `execCommand` may still work.
  }
  return copyBySelection(text);
}

/** Copies a picture. */
export async function copyBlob(blob: Blob): Promise<CopyResult> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    return "copied";
  } catch {
    // The browser has refused, knows no pictures in its clipboard, or hides it on plain HTTP.
    return "denied";
  }
}

/** Copies through `document.execCommand`, from a text field that it adds and removes again. */
function copyBySelection(text: string): CopyResult {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  // While a modal dialog is open, text outside it cannot be selected.
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
