/** Reads CSV by the letter of RFC 4180, knowing nothing of how the page writes it. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  let row: string[] = [];
  const plain = text.replace(/^\uFEFF/, "");
  while (field.lastIndex < plain.length) {
    const at = field.lastIndex;
    const found = field.exec(plain);
    if (!found) throw new Error(`No CSV at character ${at}: ${plain.slice(at, at + 40)}`);
    const [, quoted, bare = "", end] = found;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
