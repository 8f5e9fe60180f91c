import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cutFonts } from "../design/cut-fonts.ts";
import { charactersOf } from "../design/fonts-plugin.ts";
import { type FigureFonts, figureFontsOf } from "../figure/font/figure-fonts.ts";

/** The folder of the project that this file is in. */
const project = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Reads the packaged fonts, cut to the characters of data and page, as a build has them, and to those of `texts`. It takes a second, and some
 * more where the texts have other characters, or data and page have changed since the last time.
 *
 * @param texts titles and names that the project's own files may not have
 */
export async function readFigureFonts(texts: Iterable<string> = []): Promise<FigureFonts> {
  const known = charactersOf(project);
  const others = [...texts]
    .flatMap((text) => [...text.normalize("NFC")])
    .filter((character) => !known.has(character) && /\S/.test(character));
  const fonts = await cutFonts(known, join(project, "node_modules/.cache/fonts"));
  return figureFontsOf(others.length === 0 ? fonts : [...fonts, ...(await cutFonts(new Set(others)))]);
}
