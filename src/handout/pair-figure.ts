/** The figure of two nodes between which the lines are hidden: their names, with a question mark between them. */
import type { GroupMark, Mark } from "../figure/drawing.ts";
import { breakLines } from "../figure/layouts/line-breaks.ts";
import { shapeMarks } from "../figure/shape-marks.ts";
import { handoutWords } from "../language/handout.ts";
import type { BuiltNode } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { HandoutStyle } from "./handout-style.ts";
import { point } from "./page-size.ts";
import type { Piece } from "./piece.ts";
import type { StepView } from "./withheld-view.ts";

/** The figure of a pair; undefined if the view has none. */
export function pairFigure(
  { view, graph }: StepView,
  { width, size }: { readonly width: number; readonly size: number },
  style: HandoutStyle,
): Piece | undefined {
  const { selection } = view;
  if (selection.kind !== "pair") return undefined;
  const [from, to] = [graph.findNode(selection.from), graph.findNode(selection.to)];
  if (!from || !to) return undefined;
  const cardWidth = width * 0.34;
  const cards = [from, to].map((node) => cardOf(node, { width: cardWidth, size }, style));
  const height = Math.max(...cards.map((card) => card.height));
  const words = handoutWords[style.language];
  return {
    height,
    above: 0,
    draw: ({ left, top }) => {
      const middle = top + height / 2;
      const [start, end] = [left + cardWidth, left + width - cardWidth];
      const centre = { left: (start + end) / 2, top: middle };
      const radius = size * 1.5;
      const stroke = { colour: style.colours.quiet, width: 1.2 * point, dash: [5 * point, 4 * point] };
      const between: Mark[] = [
        { kind: "line", from: { left: start, top: middle }, to: { left: centre.left - radius, top: middle }, stroke },
        { kind: "line", from: { left: centre.left + radius, top: middle }, to: { left: end, top: middle }, stroke },
        { kind: "circle", centre, radius, stroke: { colour: style.colours.link, width: 1.2 * point } },
        {
          kind: "text",
          text: "?",
          position: { left: centre.left, top: middle + size * 0.62 },
          anchor: "middle",
          size: size * 1.8,
          face: "text",
          isBold: true,
          fill: style.colours.link,
        },
      ];
      const drawn = cards.map((card, index): GroupMark => card.draw({ left: index === 0 ? left : end, top: middle - card.height / 2 }));
      return {
        kind: "group",
        role: "figure",
        title: words.hiddenPair(from.name[style.language], to.name[style.language]),
        clip: { left: left - point, top: top - point, width: width + 2 * point, height: height + 2 * point },
        marks: [...between, ...drawn],
      };
    },
  };
}

interface CardSize {
  readonly width: number;
  readonly size: number;
}

/** A framed card with the symbol of a node above its name. */
function cardOf(
  { type, label }: BuiltNode,
  { width, size }: CardSize,
  style: HandoutStyle,
): { readonly height: number; readonly draw: (corner: PagePoint) => GroupMark } {
  const { colours, language } = style;
  const { shape, colour } = nodeTypes[type];
  const radius = size * 0.8;
  const lines = breakLines(label[language], { width: width - 2 * size, size, isBold: true, isBalanced: true }, style);
  const leading = size * 1.25;
  const height = size * 1.4 + radius * 2 + lines.length * leading;
  return {
    height,
    draw: ({ left, top }) => {
      const centre = left + width / 2;
      const textTop = top + size * 0.75 + radius * 2;
      return {
        kind: "group",
        marks: [
          {
            kind: "rectangle",
            left,
            top,
            width,
            height,
            radius: 4 * point,
            fill: colours.paper,
            stroke: { colour: colours.nodes[colour], width: point },
          },
          ...shapeMarks(
            shape,
            { centre: { left: centre, top: top + size * 0.6 + radius }, radius },
            { colour: colours.nodes[colour], paper: colours.paper, isHollow: false },
          ),
          ...lines.map(
            (text, index): Mark => ({
              kind: "text",
              text,
              position: { left: centre, top: textTop + (index + 0.8) * leading },
              anchor: "middle",
              size,
              face: "text",
              isBold: true,
              fill: colours.text,
            }),
          ),
        ],
      };
    },
  };
}
