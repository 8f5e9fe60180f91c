/** Names in full, in one line or two, in place of the labels that shorten them, where a selection leaves room. */
import { shareInside } from "./boxes.ts";
import type { LabelGrid } from "./label-grid.ts";
import type { Box, DrawnNode, PagePoint, PlacedLabel } from "./scene-types.ts";
import { twoLines } from "./two-lines.ts";

/** A line that is longer than this is divided in two where there is room, in ems. */
const longLine = 24;

interface Surroundings {
  readonly grid: LabelGrid;
  /** From middle to middle of the marks that they join. */
  readonly lines: readonly (readonly [from: PagePoint, to: PagePoint])[];
  readonly widthOf: (text: string, size: number) => number;
}

/**
 * Returns the boxes of a name in full, one for each line, on the side of the mark where its label stands; the label's own box if the name
 * would touch another mark or name, or lie on more lines than the label does.
 *
 * @param label has been taken in the grid; what is returned is taken in its place
 */
export function wholeName(
  label: PlacedLabel,
  { node, at }: { readonly node: DrawnNode; readonly at: PagePoint },
  { grid, lines, widthOf }: Surroundings,
): readonly PlacedLabel[] {
  const { wholeName: name } = node;
  if (name === undefined || node.emphasis === "plain") return [label];
  const widthHere = (text: string): number => widthOf(text, label.size);
  const linesUnder = (box: Box): number => lines.filter(([from, to]) => shareInside(from, to, box)).length;
  grid.release(label);
  const underLabel = linesUnder(label);
  const found = (widthHere(name) > longLine * label.size ? [twoLines(name, widthHere), [name]] : [[name], twoLines(name, widthHere)])
    .filter((texts) => texts !== undefined)
    .map((texts) => stacked(label, texts, { at, widthOf: widthHere }))
    .find((boxes) => boxes.every((box) => grid.covered(box, 0, at) === 0 && linesUnder(box) <= underLabel));
  const boxes = found ?? [label];
  for (const box of boxes) grid.take(box);
  return boxes;
}

/**
 * Divides a label that is too long for one line in two; undefined if it has one word alone, or if a line would touch a mark, a name or the edge of the frame.
 */
export function inTwoLines(
  label: PlacedLabel,
  { at, grid, widthOf }: { readonly at: PagePoint } & Pick<Surroundings, "grid" | "widthOf">,
): readonly PlacedLabel[] | undefined {
  const widthHere = (text: string): number => widthOf(text, label.size);
  const texts = twoLines(label.text, widthHere);
  const boxes = texts && stacked(label, texts, { at, widthOf: widthHere });
  return boxes?.every((box) => grid.covered(box, 0, at) === 0) ? boxes : undefined;
}

/** Lines of text, one below the other, where a label stands: level with its mark, or away from it above or below. */
function stacked(
  label: PlacedLabel,
  texts: readonly string[],
  { at, widthOf }: { readonly at: PagePoint; readonly widthOf: (text: string) => number },
): readonly PlacedLabel[] {
  const { left, top, width, height, align } = label;
  const grown = (texts.length - 1) * height;
  const isAbove = top + height <= at.top;
  const begins = top >= at.top ? top : isAbove ? top - grown : top - grown / 2;
  return texts.map((text, index) => {
    const lineWidth = widthOf(text);
    const free = width - lineWidth;
    return {
      ...label,
      text,
      left: left + (align === "left" ? 0 : align === "right" ? free : free / 2),
      top: begins + index * height,
      width: lineWidth,
    };
  });
}
