/** Numbers that look like chance and hang on a text alone, the same on every machine. */

/**
 * A 32-bit hash of a text.
 *
 * @see Fowler, Noll & Vo, FNV-1a
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** A number from 0 up to 1 for a text; other salts give other numbers. */
export function shareOf(text: string, salt: string): number {
  let mixed = hashOf(`${salt}:${text}`);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
