/** Saving what the page made to the reader's own disk. */

/** How long an address of a saved blob stays valid, in milliseconds: browsers begin to read it after the click. */
const revokeDelay = 10_000;

/**
 * Saves a blob under a file name, as if the reader had followed a link to it.
 *
 * @param fileName without folders; browsers replace what the system does not allow
 */
export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), revokeDelay);
}

/** Saves a text as UTF-8. */
export const saveText = (text: string, fileName: string, mediaType: string): void =>
  saveBlob(new Blob([text], { type: `${mediaType};charset=utf-8` }), fileName);
