/** The footer of each page, with title, address and number. */
import type { Drawing, GroupMark, Mark } from "../figure/drawing.ts";
import { fitOneLine } from "../figure/layouts/line-breaks.ts";
import { handoutWords } from "../language/handout.ts";
import type { HandoutStyle } from "./handout-style.ts";
import { type PageSize, point } from "./page-size.ts";

export interface PageFrame {
  readonly size: PageSize;
  /** Title and description of the document. */
  readonly title: string;
  readonly description: string;
  /** In the footer, before the number of the page. */
  readonly footer: string;
  /** Of the letters in the footer. */
  readonly footSize: number;
}

/** Makes the drawings of pages, and numbers them. */
export const pageDrawings = (pages: readonly (readonly GroupMark[])[], frame: PageFrame, style: HandoutStyle): readonly Drawing[] =>
  pages.map((marks, index) => ({
    width: frame.size.width,
    height: frame.size.height,
    scale: 1,
    unit: "mm",
    language: style.language,
    title: frame.title,
    description: frame.description,
    paper: "#ffffff",
    marks: [...marks, footerOf(handoutWords[style.language].page(index + 1, pages.length), frame, style)],
  }));

function footerOf(number: string, { size, footer, footSize }: PageFrame, style: HandoutStyle): GroupMark {
  const { width, height, margin } = size;
  const baseline = height - margin;
  const numberWidth = style.metric.width(number, footSize);
  const room = width - 2 * margin - numberWidth - 2 * footSize;
  const common = { kind: "text", size: footSize, face: "text", fill: style.colours.quiet } as const;
  const rule = baseline - footSize * 1.5;
  const marks: Mark[] = [
    {
      kind: "line",
      from: { left: margin, top: rule },
      to: { left: width - margin, top: rule },
      stroke: { colour: style.colours.rule, width: 0.6 * point },
    },
    {
      ...common,
      text: fitOneLine(footer, { width: room, size: footSize }, style),
      position: { left: margin, top: baseline },
      anchor: "start",
    },
    { ...common, text: number, position: { left: width - margin, top: baseline }, anchor: "end" },
  ];
  return { kind: "group", role: "ornament", marks };
}
