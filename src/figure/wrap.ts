/**
 * Line breaks by the house's fixed metric, so that a figure breaks its texts alike on every machine: a Han character is 1 em wide,
 * a Latin one 0.55 em.
 */

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
/** Marks that may not begin a line. */
const closing = /^[，。、；：？！）》」』”’…,.;:?!)\]}·]/u;
/** Marks that may not end one. */
const opening = /[（《「『“‘([{]$/u;

/** How wide a text is, in ems. */
export function widthInEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : 0.55;
  return ems;
}

/**
 * Breaks a text into lines that fit a width.
 *
 * @param width and `size` in CSS pixels
 * @param most lines at most; what is left over ends in "…"
 */
export function wrapText(
  text: string,
  { width, size, most = 99 }: { readonly width: number; readonly size: number; readonly most?: number },
): readonly string[] {
  const room = width / size;
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (widthInEms((line + piece).trimEnd()) <= room) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    // A word longer than the line is broken where the line ends.
    for (const character of piece.trimStart()) {
      if (line !== "" && widthInEms(line + character) > room) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? "", room)];
}

/** Shortens a text to one line of a width, ending in "…" where something was left out. */
export const fitText = (text: string, room: { readonly width: number; readonly size: number }): string =>
  wrapText(text, { ...room, most: 1 })[0] ?? "";

function withEllipsis(line: string, room: number): string {
  let kept = [...line];
  while (kept.length > 0 && widthInEms(`${kept.join("")}…`) > room) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
}

/** Stretches of text that a line may end after: words with their space, single Han characters with the marks that cling to them. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text.replace(/\s+/gu, " ").trim()) {
    const isBreak =
      piece !== "" &&
      !closing.test(character) &&
      !opening.test(piece) &&
      (piece.endsWith(" ") || wide.test(character) || wide.test(lastOf(piece)));
    if (isBreak && character !== " ") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

const lastOf = (text: string): string => [...text].at(-1) ?? "";
