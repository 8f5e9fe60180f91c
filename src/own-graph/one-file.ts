/** Tables of nodes and of edges that a reader opens together. */

const table = /\.(?:csv|tsv|tab|txt)$/i;

export interface FileToOpen {
  readonly file: File;
  /** Names of the files that are not opened with it. */
  readonly others: readonly string[];
}

/**
 * Gives the file to open: tables go into one zip, which is read as a graph; of other files, the first is opened.
 *
 * @returns undefined for no files
 */
export async function oneFileOf(files: readonly File[]): Promise<FileToOpen | undefined> {
  const [first, ...rest] = files;
  if (!first) return undefined;
  const alone: FileToOpen = { file: first, others: rest.map(({ name }) => name) };
  if (rest.length === 0 || !files.every(({ name }) => table.test(name))) return alone;
  const { storeFiles } = await import("../formats/zip-files.ts");
  try {
    const contents = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
    // Files of two folders may have the same name.
    const entries = files.map(({ name }, index): readonly [string, Uint8Array] => [
      `${index}/${name}`,
      contents[index] ?? new Uint8Array(),
    ]);
    return { file: new File([storeFiles(Object.fromEntries(entries))], files.map(({ name }) => name).join(" + ")), others: [] };
  } catch {
    // A file that cannot be read is reported when it is opened.
    return alone;
  }
}
