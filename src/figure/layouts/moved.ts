/** Moves a part of a layout, to set it beside or below another. */
import type { PathStep } from "../drawing.ts";
import type { Placed, PlacedLine, PlacedText } from "./placed.ts";

interface Offset {
  readonly left: number;
  readonly top: number;
}

/** @param part goes before the ids of lines and headings, so that they differ from those of the other part */
export function moved({ cards, words, lines, bars, frames }: Placed, offset: Offset, part: string): Placed {
  const place = <Point extends Offset>(point: Point): Point => ({ ...point, left: point.left + offset.left, top: point.top + offset.top });
  const text = (placed: PlacedText): PlacedText => ({ ...placed, position: place(placed.position) });
  const step = ({ to, controls }: PathStep): PathStep => ({
    to: place(to),
    ...(controls && { controls: [place(controls[0]), place(controls[1])] as const }),
  });
  const line = (placed: PlacedLine): PlacedLine => ({
    ...placed,
    ...(placed.tone === "trunk" && { id: `${part} ${placed.id}` }),
    start: place(placed.start),
    steps: placed.steps.map(step),
  });
  return {
    cards: cards.map((card) => ({
      ...card,
      texts: card.texts.map(text),
      box: place(card.box),
      ...(card.symbol && { symbol: { ...card.symbol, centre: place(card.symbol.centre) } }),
    })),
    words: words.map((placed) => ({ ...placed, owner: `${part} ${placed.owner}`, text: text(placed.text), box: place(placed.box) })),
    lines: lines.map(line),
    bars: bars.map((bar) => ({ ...bar, centre: place(bar.centre) })),
    frames: frames.map((frame) => ({ ...frame, box: place(frame.box) })),
  };
}
