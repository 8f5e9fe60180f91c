/** Pseudo-random numbers that depend on a text alone and are the same on every machine. */

/**
 * A 32-bit hash of a text, over its UTF-16 code units.
 *
 * @see Fowler, Noll & Vo, FNV-1a
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/**
 * A number for a text, at least 0 and below 1. Another salt gives another number.
 *
 * @see Appleby, MurmurHash3, for the mixing steps (`fmix32`)
 */
export function fractionOf(text: string, salt: string): number {
  let mixed = hashOf(`${salt}:${text}`);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
