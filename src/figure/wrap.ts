/**
 * Line breaks by the house's fixed metric, so that a figure breaks its texts alike on every machine: a Han character is 1 em wide,
 * a Latin one 0.55 em.
 */
import { emsOf } from "../scene/text-width.ts";

/** Marks that may not begin a line. */
const closing = /^[，。、；：？！）》」』”’…,.;:?!)\]}·]/u;
/** Marks that may not end one. */
const opening = /[（《「『“‘([{]$/u;

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
    if (emsOf((line + piece).trimEnd()) <= room) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    // A word longer than the line is broken where the line ends.
    for (const character of piece.trim()) {
      if (line !== "" && emsOf(line + character) > room) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
    if (piece.endsWith(" ")) line += " ";
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
  while (kept.length > 0 && emsOf(`${kept.join("")}…`) > room) kept = kept.slice(0, -1);
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
      (piece.endsWith(" ") || isWide(character) || isWide(lastOf(piece)));
    if (isBreak && character !== " ") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

const isWide = (character: string): boolean => emsOf(character) >= 1;

const lastOf = (text: string): string => [...text].at(-1) ?? "";
