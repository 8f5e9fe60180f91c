/** Fits a subject on its sheet in one layout, with names of one size and one list of sources. */

import { figureSheetWords } from "../language/figure-sheet.ts";
import type { ActorId, BuiltClaim } from "../model/built.ts";
import type { PartsFacts } from "../model/figure-facts.ts";
import { standings } from "../model/standings.ts";
import type { Language } from "../view/view-state.ts";
import { addressOfClaim, claimSources } from "./claim-source.ts";
import { type FigureLayout, layouts } from "./layout-choice.ts";
import { collisionsOf, isClear } from "./layouts/collisions.ts";
import type { Move, Placed, Setting } from "./layouts/placed.ts";
import { type NumberUse, SourceNumbers } from "./layouts/source-numbers.ts";
import { placeBehind } from "./lines-behind.ts";
import { innerWidth, type SheetStyle } from "./sheet-style.ts";
import type { SourceContext, SourceWay } from "./source-entries.ts";
import type { SourceColumns } from "./source-list.ts";
import type { FigureSubject } from "./subject.ts";

export interface FitRequest {
  readonly subject: FigureSubject;
  readonly style: SheetStyle;
  readonly sources: SourceContext;
  /** False where the sources are not on this sheet. */
  readonly isListed: boolean;
  /** False for a figure without sources. */
  readonly isNumbered: boolean;
  /** True where sources that are not on this sheet are on the next. */
  readonly isListedNext: boolean;
  readonly moves: ReadonlyMap<ActorId, Move>;
  readonly unjoinedHeading?: string | undefined;
  /** True where the line under the title says who groups nodes. */
  readonly isGroupingSaid: boolean;
  /** The top of the drawing, and the top of the foot. */
  readonly top: number;
  readonly bottom: number;
}

export interface Fitted {
  readonly layout: FigureLayout;
  readonly placed: Placed;
  /** Of names, in CSS pixels. */
  readonly size: number;
  readonly way: SourceWay;
  readonly numbers: SourceNumbers;
  readonly list?: SourceColumns;
  /** The height that the drawing had. */
  readonly height: number;
}

export interface Attempt {
  readonly layout: FigureLayout;
  readonly size: number;
  readonly way: SourceWay;
  readonly numbers: SourceNumbers;
  readonly list: SourceColumns | undefined;
}

/** Numbers the claims in the reading order of a layout, in a room without an end. */
export function numbersOf(layout: FigureLayout, request: FitRequest, use: NumberUse, hasShares: boolean): SourceNumbers {
  const { subject, style, sources } = request;
  const { names } = style.frame;
  const claims = subject.edges.flatMap((edge) => edge.claims);
  const placeOf = use === "lines" ? placeBehind(sources.graph, claims, style.language, hasShares) : undefined;
  const numbers = new SourceNumbers(request.isNumbered ? use : "none", placeOf);
  layouts[layout](subject, settingFor(request, { size: names.at(-1) ?? 10, numbers, height: 1e5 }));
  return numbers;
}

/** Tries it; undefined where something has no room, collides, or has a broken word that smaller names would not have. */
export function fitOnce(request: FitRequest, { layout, size, way, numbers, list }: Attempt): Fitted | undefined {
  const { style, top, bottom } = request;
  const { point, source } = style.frame;
  // In a narrow frame the note below the drawing may need three lines.
  const noteHeight = numbers.claims.length > 0 ? source * (style.frame.isCut ? 4.6 : 2) : 0;
  const height = bottom - top - (list ? list.height : noteHeight) - 9 * point;
  if (height < size * 4) return undefined;
  const placed = layouts[layout](request.subject, settingFor(request, { size, numbers, height }));
  // A broken word is accepted only where it cannot be smaller.
  const isSmallest = size === style.frame.names.at(-1);
  if (placed?.cards.some(({ hasSplitWord }) => hasSplitWord) && !isSmallest) return undefined;
  // Names that are larger than usual are so because they have room.
  const isLarge = size > (style.frame.names[0] ?? size);
  if (isLarge && placed?.cards.some(({ texts }) => texts.length > 2)) return undefined;
  if (!placed || !isClear(collisionsOf(placed, { width: innerWidth(style.frame), height }))) return undefined;
  return { layout, placed, size, way, numbers, height, ...(list && { list }) };
}

/** The evidence for a claim, and its source; for an inference, the reason in place of it. */
function withEvidence({ standing, why }: BuiltClaim, source: string, language: Language): string {
  const evidence = standings[standing].name[language];
  const rest = standing === "inferred" ? why?.[language] : source;
  return rest === undefined ? evidence : figureSheetWords[language].after(evidence, rest);
}

function settingFor(
  { style, sources, moves, unjoinedHeading, isGroupingSaid }: FitRequest,
  { size, numbers, height }: { readonly size: number; readonly numbers: SourceNumbers; readonly height: number },
): Setting {
  const { frame, metric, isOneWord, language } = style;
  const usual = figureSheetWords[language];
  const words = { ...usual, partsOf: (facts: PartsFacts) => usual.partsOf({ ...facts, isGroupingSaid }) };
  const { graph, site } = sources;
  const { sourceOf } = claimSources(graph, language, "full");
  return {
    metric,
    isOneWord,
    language,
    room: { width: innerWidth(frame), height },
    size,
    smallest: frame.smallest,
    point: frame.point,
    lineWeight: frame.isCut ? 0.75 : 1,
    maxStretch: frame.isCut ? 1.1 : 4,
    numbers,
    words: unjoinedHeading === undefined ? words : { ...words, unjoined: unjoinedHeading },
    citationOf: (claim) => ({
      statement: claim.statement[language],
      source: withEvidence(claim, sourceOf(claim), language),
      href: addressOfClaim(claim, site),
    }),
    moves,
  };
}
