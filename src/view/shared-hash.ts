/**
 * Reads the part of an address after `#` as it arrives by mail and chat, which encode it a second time, write `&` as in HTML, or take in the
 * punctuation and the words that follow a link.
 */

/** Parameters whose value is the reader's own text, which may end in any sign. */
const ownText: ReadonlySet<string> = new Set(["ask", "table.text"]);

/** Characters without width, which chats put around links. */
const withoutWidth = /[\u200b-\u200d\u2060\ufeff]/gu;
/** The end of a sentence after a link: closing signs at its end, and everything from a Chinese mark of punctuation on. */
const afterLink = /[\s.,;:!?'"“”‘’)\]}>]{1,20}$|[。，、；：！？）】》」』…].*$/u;

/** The parameters of a hash in their order, with what mail and chat add to it taken away. Never throws. */
export function hashParameters(hash: string): readonly (readonly [name: string, value: string])[] {
  const pairs = [...new URLSearchParams(decodedOnce(hash).replace(/&amp;/g, "&"))];
  return pairs.map(([name, value], index) => {
    const visible = value.replace(withoutWidth, "");
    const isCut = index === pairs.length - 1 && !ownText.has(name);
    return [name, isCut ? visible.replace(afterLink, "") : visible] as const;
  });
}

/** Undoes a second encoding, which leaves no sign that parts the parameters. */
function decodedOnce(hash: string): string {
  const start = hash.replace(/^(?:#|%23)+/i, "");
  if (start.includes("=") || !/%3d/i.test(start)) return start;
  try {
    return decodeURIComponent(start).replace(/^#+/, "");
  } catch {
    return start;
  }
}
