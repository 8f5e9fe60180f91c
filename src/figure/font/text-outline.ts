/** The outline of a whole text, where a format or a machine has no fonts to write it in. */
import type { PagePoint } from "../../scene/scene-types.ts";
import type { TextMark } from "../drawing.ts";
import { type FigureFonts, setText } from "./figure-fonts.ts";
import { type Contour, outlineOf } from "./glyph-outline.ts";

/** The contours of a text in the space of the marks, before it is turned; undefined if a character is missing. */
export function contoursOf(mark: TextMark, fonts: FigureFonts): readonly Contour[] | undefined {
  const { glyphs, width, missing } = setText(mark.text, mark.isBold ?? false, fonts);
  if (missing.length > 0) return undefined;
  const { size, position, anchor } = mark;
  const start = anchor === "middle" ? -width / 2 : anchor === "end" ? -width : 0;
  return glyphs.flatMap(({ font, glyph, left }) => {
    const placed = (point: PagePoint): PagePoint => ({
      left: position.left + (start + left + point.left) * size,
      top: position.top + point.top * size,
    });
    return outlineOf(font, glyph).map((contour) => ({
      start: placed(contour.start),
      steps: contour.steps.map(({ to, control }) => ({ to: placed(to), ...(control && { control: placed(control) }) })),
    }));
  });
}

/** The same as path data of SVG, in hundredths. Steps are relative, which takes half of the bytes. */
export function pathDataOf(mark: TextMark, fonts: FigureFonts): string | undefined {
  return contoursOf(mark, fonts)?.map(contourData).join("");
}

function contourData({ start, steps }: Contour): string {
  let current = hundredths(start);
  const data = [`M${current.left / 100} ${current.top / 100}`];
  for (const { to, control } of steps) {
    const next = hundredths(to);
    data.push(control ? `q${difference(hundredths(control), current)} ${difference(next, current)}` : `l${difference(next, current)}`);
    current = next;
  }
  return `${data.join("")}z`;
}

/** Whole numbers, so that rounding does not add up along the contour. */
const hundredths = ({ left, top }: PagePoint): PagePoint => ({ left: Math.round(left * 100), top: Math.round(top * 100) });

const difference = (to: PagePoint, from: PagePoint): string => `${(to.left - from.left) / 100} ${(to.top - from.top) / 100}`;
