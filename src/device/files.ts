/** Files that a reader picks or drops. They are read here and sent nowhere. */

/** What a transcript may weigh: far above any, far below what would freeze the page. */
export const maxTextBytes = 8 * 1024 * 1024;

export type TextFileResult =
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  | { readonly kind: "too-large"; readonly name: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: "not-text"; readonly name: string }
  | { readonly kind: "unreadable"; readonly name: string };

/**
 * Reads a file as UTF-8, byte for byte: a mark at its beginning stays, so that the text's sum is the file's.
 *
 * @param limit bytes; a larger file is not read at all
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

/** The first file of a drop; undefined where something else was dropped. */
export const findDroppedFile = (event: DragEvent): File | undefined => event.dataTransfer?.files[0];
