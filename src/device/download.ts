/** Downloads of data that the page itself has made. */

/** Milliseconds until the object URL of a blob is revoked. Browsers begin to read it only after the click. */
const revokeDelay = 10_000;

/**
 * Saves a blob by a click on a hidden download link.
 *
 * @param fileName without folders; browsers replace characters that the system does not allow
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

/** Saves a text as UTF-8. `mediaType` is without parameters, such as "image/svg+xml". */
export const saveText = (text: string, fileName: string, mediaType: string): void =>
  saveBlob(new Blob([text], { type: `${mediaType};charset=utf-8` }), fileName);
