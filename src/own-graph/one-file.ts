/** Tables of nodes and of edges that a reader opens together. */

const table = /\.(?:csv|tsv|tab|txt)$/i;

/**
 * Gives the file to open: tables go into one zip, which is read as a graph; of other files, the first is opened.
 *
 * @returns undefined for no files
 */
export async function oneFileOf(files: readonly File[]): Promise<File | undefined> {
  const [first] = files;
  if (files.length < 2 || !files.every(({ name }) => table.test(name))) return first;
  const { storeFiles } = await import("../formats/zip-files.ts");
  try {
    const contents = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
    // Files of two folders may have the same name.
    const entries = files.map(({ name }, index): readonly [string, Uint8Array] => [
      `${index}/${name}`,
      contents[index] ?? new Uint8Array(),
    ]);
    return new File([storeFiles(Object.fromEntries(entries))], files.map(({ name }) => name).join(" + "));
  } catch {
    // A file that cannot be read is reported when it is opened.
    return first;
  }
}
