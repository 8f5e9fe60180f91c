/** Lays out a figure: a bar and the title at the top, the map, the legend beside it, the source at the bottom. */
import { type Palette, spacing, typeScale } from "../design/tokens.ts";
import type { Mark } from "./drawing.ts";
import { wrapText } from "./wrap.ts";

/** Size of a figure in pixels, and the number of these pixels per CSS pixel. */
export interface FigureSize {
  readonly id: "slide" | "print";
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export const figureSizes: Readonly<Record<FigureSize["id"], FigureSize>> = {
  /** Fills a projector; the smallest text is 18 pixels high. */
  slide: { id: "slide", width: 1920, height: 1080, scale: 5 / 3 },
  /** A4 landscape at 300 dpi; the smallest text is 7 points. */
  print: { id: "print", width: 3508, height: 2480, scale: 8 / 3 },
};

/** A rectangle in the drawing, in CSS pixels. */
export interface SheetBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  readonly map: SheetBox;
  readonly legend: SheetBox;
  /** Title, deck, rules and source. */
  readonly marks: readonly Mark[];
}

export interface SheetTexts {
  readonly title: string;
  /** One sentence under the title. */
  readonly deck: string;
  /** Paragraphs. */
  readonly source: readonly string[];
}

const legendWidth = 208;
const bar = { width: 44, height: 4 };
const deckHeight = 1.4 * typeScale.body;
const titleHeight = 1.2 * typeScale.title;
const sourceHeight = 1.45 * typeScale.caption;

/** Breaks the texts into lines, and computes the rectangles that are left for map and legend. */
export function layOutSheet(size: FigureSize, texts: SheetTexts, palette: Palette): Sheet {
  const width = size.width / size.scale;
  const height = size.height / size.scale;
  const page = spacing.page;
  const inner = width - 2 * page;

  let top = page + bar.height + spacing.tight;
  const header: Mark[] = [{ kind: "rectangle", left: page, top: page, ...bar, fill: palette.link }];
  for (const line of wrapText(texts.title, { width: inner, size: typeScale.title, maxLines: 2 })) {
    top += titleHeight;
    header.push(textAt(line, { left: page, top, size: typeScale.title, fill: palette.text, isTitle: true }));
  }
  top += spacing.tight;
  for (const line of wrapText(texts.deck, { width: Math.min(inner, 60 * typeScale.body), size: typeScale.body, maxLines: 2 })) {
    top += deckHeight;
    header.push(textAt(line, { left: page, top, size: typeScale.body, fill: palette.quiet }));
  }

  const sourceLines = texts.source.flatMap((text) => wrapText(text, { width: inner, size: typeScale.caption, maxLines: 3 }));
  const ruleTop = height - page - sourceLines.length * sourceHeight - spacing.tight;
  const footer: Mark[] = [
    {
      kind: "line",
      from: { left: page, top: ruleTop },
      to: { left: width - page, top: ruleTop },
      stroke: { colour: palette.rule, width: 1 },
    },
    ...sourceLines.map((line, index) =>
      textAt(line, {
        left: page,
        top: ruleTop + spacing.tight + (index + 0.85) * sourceHeight,
        size: typeScale.caption,
        fill: palette.quiet,
      }),
    ),
  ];

  const middle = { top: top + spacing.wide, height: ruleTop - spacing.base - top - spacing.wide };
  return {
    map: { left: page, ...middle, width: inner - legendWidth - spacing.wide },
    legend: { left: width - page - legendWidth, ...middle, width: legendWidth },
    marks: [
      { kind: "group", id: "head", marks: header },
      { kind: "group", id: "source", marks: footer },
    ],
  };
}

/** Position and style of a line of text. */
interface TextPlace {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly fill: string;
  readonly isTitle?: boolean;
}

function textAt(text: string, { left, top, size, fill, isTitle = false }: TextPlace): Mark {
  return { kind: "text", text, position: { left, top }, anchor: "start", size, face: isTitle ? "display" : "text", isBold: isTitle, fill };
}
