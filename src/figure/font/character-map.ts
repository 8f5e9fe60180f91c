/** Reads the table "cmap" of a font: from the code points of characters to glyphs. */

/**
 * Reads the subtable that has most characters: format 12 (all of Unicode) if there is one, else format 4 (up to U+FFFF). The map is empty
 * if the font has neither.
 */
export function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + 8 * index + 4));
  const startOf = (format: number): number | undefined => starts.find((start) => cmap.getUint16(start) === format);
  const [groups, segments] = [startOf(12), startOf(4)];
  if (groups !== undefined) return readGroups(cmap, groups);
  return segments === undefined ? new Map() : readSegments(cmap, segments);
}

function readGroups(cmap: DataView, start: number): ReadonlyMap<number, number> {
  const characters = new Map<number, number>();
  for (let index = 0; index < cmap.getUint32(start + 12); index++) {
    const group = start + 16 + 12 * index;
    const [first, last, glyph] = [cmap.getUint32(group), cmap.getUint32(group + 4), cmap.getUint32(group + 8)];
    for (let code = first; code <= last; code++) characters.set(code, glyph + code - first);
  }
  return characters;
}

/** Format 4 has four lists of the same length: last codes, first codes, differences, and where glyphs are listed one by one. */
function readSegments(cmap: DataView, start: number): ReadonlyMap<number, number> {
  const characters = new Map<number, number>();
  const bytes = cmap.getUint16(start + 6);
  for (let index = 0; index < bytes; index += 2) {
    const last = cmap.getUint16(start + 14 + index);
    const first = cmap.getUint16(start + 16 + bytes + index);
    const difference = cmap.getUint16(start + 16 + 2 * bytes + index);
    const listAt = start + 16 + 3 * bytes + index;
    const list = cmap.getUint16(listAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = list === 0 ? code : cmap.getUint16(listAt + list + 2 * (code - first));
      const glyph = list !== 0 && listed === 0 ? 0 : (listed + difference) & 0xffff;
      if (glyph !== 0) characters.set(code, glyph);
    }
  }
  return characters;
}
