/** The fonts that the page brings along, for machines that have none for some characters. */
import { addOwnStyleSheet } from "./own-files.ts";

/**
 * Adds the style sheets of the packaged fonts if the machine lacks such a font; the browser then loads those it needs. The machine's own
 * fonts come first, and are measured, because a list of `local()` names would be incomplete.
 */
export function bringFonts(): void {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return;
  pen.font = "100px sans-serif";
  const widthOf = (character: string): number => pen.measureText(character).width;
  // A character of a Chinese font is as wide as it is high; the glyph that browsers draw for a missing one is not.
  if (isPackagedOnly || Math.abs(widthOf("\u8bf4") - 100) > 1) addOwnStyleSheet("fonts/han.css");
  if (isPackagedOnly || widthOf("n") === 0) addOwnStyleSheet("fonts/latin.css");
}

/** In a build for tests that cannot hide the machine's fonts. */
const isPackagedOnly = import.meta.env.MODE === "packaged-fonts";
