/** Tables of a TrueType font. */

const headerSize = 12;
const recordSize = 16;

/**
 * Removes tables from a TrueType font.
 *
 * @param tags names of tables, of four characters
 * @see ISO/IEC 14496-22, 4.5 (organization of an OpenType font)
 */
export function withoutTables(ttf: Uint8Array, tags: ReadonlySet<string>): Uint8Array {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const record = headerSize + index * recordSize;
    const tag = String.fromCharCode(...ttf.subarray(record, record + 4));
    return { tag, record, offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
  }).filter(({ tag }) => !tags.has(tag));
  const size = headerSize + tables.length * recordSize + tables.reduce((sum, { length }) => sum + padded(length), 0);
  const kept = new Uint8Array(size);
  const target = new DataView(kept.buffer);
  const power = Math.floor(Math.log2(tables.length));
  kept.set(ttf.subarray(0, 4));
  target.setUint16(4, tables.length);
  target.setUint16(6, 2 ** power * 16);
  target.setUint16(8, power);
  target.setUint16(10, tables.length * 16 - 2 ** power * 16);
  let offset = headerSize + tables.length * recordSize;
  tables.forEach((table, index) => {
    const record = headerSize + index * recordSize;
    kept.set(ttf.subarray(table.record, table.record + 8), record);
    target.setUint32(record + 8, offset);
    target.setUint32(record + 12, table.length);
    kept.set(ttf.subarray(table.offset, table.offset + table.length), offset);
    offset += padded(table.length);
  });
  return kept;
}

/** Tables begin at multiples of four bytes. */
const padded = (length: number): number => (length + 3) & ~3;
