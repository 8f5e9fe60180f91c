/** The packaged fonts, for tests of files that carry them. */
import { readFigureFonts } from "../../src/rendering/read-figure-fonts.ts";

export const figureFonts = await readFigureFonts();
