/** The sheet around the map: what a reader of a newspaper's graphic finds where. A bar and the title above, the source below. */
import { type Palette, spacing, typeScale } from "../design/tokens.ts";
import type { Mark } from "./drawing.ts";
import { wrapText } from "./wrap.ts";

/** A picture's size: `width` and `height` in its own pixels, and how many of these make one CSS pixel of the house's type scale. */
export interface FigureSize {
  readonly id: "slide" | "print";
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export const figureSizes: Readonly<Record<FigureSize["id"], FigureSize>> = {
  /** Fills a projector; the smallest text is 18 pixels high. */
  slide: { id: "slide", width: 1920, height: 1080, scale: 5 / 3 },
  /** A4 across at 300 dpi; the smallest text is 7 points. */
  print: { id: "print", width: 3508, height: 2480, scale: 8 / 3 },
};

/** CSS pixels of the sheet. */
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
  /** Each begins a line of its own. */
  readonly source: readonly string[];
}

const legendWidth = 208;
const bar = { width: 44, height: 4 };
const deckHeight = 1.4 * typeScale.body;
const titleHeight = 1.2 * typeScale.title;
const sourceHeight = 1.45 * typeScale.caption;

/** Sets the texts, and says where map and legend have their room. */
export function layOutSheet(size: FigureSize, texts: SheetTexts, palette: Palette): Sheet {
  const width = size.width / size.scale;
  const height = size.height / size.scale;
  const page = spacing.page;
  const inner = width - 2 * page;

  let top = page + bar.height + spacing.tight;
  const head: Mark[] = [{ kind: "rectangle", left: page, top: page, ...bar, fill: palette.link }];
  for (const line of wrapText(texts.title, { width: inner, size: typeScale.title, most: 2 })) {
    top += titleHeight;
    head.push(textAt(line, { left: page, top, size: typeScale.title, fill: palette.text, isTitle: true }));
  }
  top += spacing.tight;
  for (const line of wrapText(texts.deck, { width: Math.min(inner, 60 * typeScale.body), size: typeScale.body, most: 2 })) {
    top += deckHeight;
    head.push(textAt(line, { left: page, top, size: typeScale.body, fill: palette.quiet }));
  }

  const sourceLines = texts.source.flatMap((text) => wrapText(text, { width: inner, size: typeScale.caption, most: 3 }));
  const rule = height - page - sourceLines.length * sourceHeight - spacing.tight;
  const foot: Mark[] = [
    { kind: "line", from: { left: page, top: rule }, to: { left: width - page, top: rule }, stroke: { colour: palette.rule, width: 1 } },
    ...sourceLines.map((line, index) =>
      textAt(line, { left: page, top: rule + spacing.tight + (index + 0.85) * sourceHeight, size: typeScale.caption, fill: palette.quiet }),
    ),
  ];

  const room = { top: top + spacing.wide, height: rule - spacing.base - top - spacing.wide };
  return {
    map: { left: page, ...room, width: inner - legendWidth - spacing.wide },
    legend: { left: width - page - legendWidth, ...room, width: legendWidth },
    marks: [
      { kind: "group", id: "head", marks: head },
      { kind: "group", id: "source", marks: foot },
    ],
  };
}

interface TextPlace {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly fill: string;
  readonly isTitle?: boolean;
}

function textAt(text: string, { left, top, size, fill, isTitle = false }: TextPlace): Mark {
  return { kind: "text", text, at: { left, top }, anchor: "start", size, face: isTitle ? "display" : "text", isBold: isTitle, fill };
}
