/** Text files that a reader picks or drops. They stay on the device. */

/** Largest text file that is read, in bytes: far more than a transcript has, far less than would freeze the page. */
export const maxTextBytes = 8 * 1024 * 1024;

export type TextFileResult =
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  | { readonly kind: "too-large"; readonly name: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: "not-text"; readonly name: string }
  | { readonly kind: "unreadable"; readonly name: string };

/**
 * Reads a file as UTF-8. A byte order mark is kept, so that the checksum of the text is that of the file.
 *
 * @param limit bytes; a larger file is not read
 * @returns the text, or the reason why there is none; it never rejects
 */
export async function readTextFile(
  file: Pick<File, "name" | "size" | "arrayBuffer">,
  limit: number = maxTextBytes,
): Promise<TextFileResult> {
  const { name, size } = file;
  if (size > limit) return { kind: "too-large", name, bytes: size, limit };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: "unreadable", name };
  }
  try {
    return { kind: "text", name, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: "not-text", name };
  }
}

/** The first file of a drop; undefined if something else was dropped. */
export const findDroppedFile = (event: DragEvent): File | undefined => event.dataTransfer?.files[0];

/**
 * Takes files that are dropped beside the places for files, so that they do not replace the page. A place itself handles the drop first.
 *
 * @param take gets all files, at least one
 * @returns a function that stops it
 */
export function takeDrops(take: (files: readonly File[]) => void): () => void {
  const keep = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const files = event.type === "drop" ? [...event.dataTransfer.files] : [];
    if (files.length > 0) take(files);
  };
  window.addEventListener("dragover", keep);
  window.addEventListener("drop", keep);
  return () => {
    window.removeEventListener("dragover", keep);
    window.removeEventListener("drop", keep);
  };
}
