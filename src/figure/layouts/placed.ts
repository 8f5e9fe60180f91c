/** The result of a layout: cards, words and lines with their places in a room. Distances are CSS pixels, y down, from its top left corner. */
import type { ActorId, BuiltClaim } from "../../model/built.ts";
import type { Confidence } from "../../model/confidences.ts";
import type { PartsFacts } from "../../model/figure-facts.ts";
import type { LineKind } from "../../model/relation-entry.ts";
import type { Standing } from "../../model/standings.ts";
import type { Box, PagePoint } from "../../scene/scene-types.ts";
import type { Language } from "../../view/view-state.ts";
import type { PathStep } from "../drawing.ts";
import type { FigureNode, FigureSubject } from "../subject.ts";
import type { Typesetting } from "./line-breaks.ts";
import type { SourceNumbers } from "./source-numbers.ts";

/** The colour of a text: that of a kind of lines, or one of the page's. */
export type Tone = "text" | "quiet" | LineKind;

export interface PlacedText {
  readonly text: string;
  /** On the baseline. */
  readonly position: PagePoint;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly isBold: boolean;
  readonly tone: Tone;
}

/** The symbol, the name and the source numbers of a node. */
export interface PlacedCard {
  readonly node: FigureNode;
  readonly symbol?: { readonly centre: PagePoint; readonly radius: number };
  readonly texts: readonly PlacedText[];
  /** Around the texts. */
  readonly box: Box;
  /** True where a word of the name is broken. */
  readonly hasSplitWord: boolean;
  /**
   * The list within which a reader can move it, whose cards are placed in its order, or the network of a free layout; absent where its place
   * follows from the claims.
   */
  readonly list?: string;
}

/** A heading, the verb of an edge, or a line of a claim that is written out. */
export interface PlacedWords {
  readonly role: "heading" | "edge-word" | "statement";
  /** The id of the edge that it names; of a heading, its text. */
  readonly owner: string;
  readonly text: PlacedText;
  readonly box: Box;
  /** True where a line runs below it, which the colour of the paper has to cover. */
  readonly isOnLine: boolean;
  /** The address that it leads to. */
  readonly href?: string;
}

/** The line of an edge, or a rail from which edges branch off. */
export interface PlacedLine {
  readonly id: string;
  /** The nodes that it joins, or belongs to. */
  readonly ends: readonly ActorId[];
  readonly start: PagePoint;
  readonly steps: readonly PathStep[];
  readonly tone: LineKind | "rule" | "row" | "trunk";
  /** CSS pixels. */
  readonly width: number;
  readonly standing: Standing;
  readonly confidence: Confidence;
  readonly head: "start" | "end" | "none";
  /** True for a piece that is too short for dashes: its head shows the evidence. */
  readonly isStub?: true;
}

/** A bar along the line of an actor, where that of a topic crosses it. */
export interface PlacedBar {
  readonly node: FigureNode;
  readonly centre: PagePoint;
  readonly width: number;
  readonly height: number;
  readonly standing: Standing;
  /** True where nothing in it is certain: it is doubled. */
  readonly isDoubtful: boolean;
}

/** A frame around the node that a figure is about. */
export interface PlacedFrame {
  readonly node: FigureNode;
  readonly box: Box;
}

export interface Placed {
  readonly cards: readonly PlacedCard[];
  readonly words: readonly PlacedWords[];
  readonly lines: readonly PlacedLine[];
  readonly bars: readonly PlacedBar[];
  readonly frames: readonly PlacedFrame[];
}

/** Where a reader has moved a node: to a place in the room, as shares of its width and height; or to a rank in its list, from 0. */
export type Move = { readonly x: number; readonly y: number } | { readonly rank: number };

/** All that a layout depends on besides its subject. */
export interface Setting extends Typesetting {
  readonly language: Language;
  readonly room: { readonly width: number; readonly height: number };
  /** Of the names of nodes, in CSS pixels. */
  readonly size: number;
  /** Of the smallest text, in CSS pixels. */
  readonly smallest: number;
  /** A point of the frame, in CSS pixels: the unit of lines and of small distances. */
  readonly point: number;
  /** Widths of lines are multiplied by it. */
  readonly lineWeight: number;
  /** The most by which gaps may grow to fill the room. */
  readonly maxStretch: number;
  readonly numbers: SourceNumbers;
  readonly words: LayoutWords;
  readonly citationOf: (claim: BuiltClaim) => Citation;
  readonly moves: ReadonlyMap<ActorId, Move>;
}

/** A claim in words, and where it is from. */
export interface Citation {
  readonly statement: string;
  readonly source: string;
  /** Opens the claim. */
  readonly href?: string | undefined;
}

/** The words that layouts add to those of the graph. */
export interface LayoutWords {
  /** A heading that goes on in the next column. */
  continued(heading: string): string;
  /** A name that stands on the same sheet already. */
  again(name: string): string;
  readonly shared: string;
  signedOnly(isBoth: boolean): string;
  relatedSign(letter: string): string;
  /** In a row, at somebody who speaks not of its topic, but of what belongs to it, or to which it belongs. */
  rowKin(isForm: boolean): string;
  readonly alone: string;
  /** Heads a list of what one actor alone speaks of. */
  aloneOf(name: string): string;
  /** Before the numbers of what one actor alone speaks of. */
  countsOf(name: string): string;
  /** One of these numbers, among others. */
  inCounts(count: string, isLast: boolean): string;
  /** Names an actor before the verbs that they use of a topic above. */
  verbOf(name: string, verbs: string): string;
  /** Behind the name of a red line: of which other it is part. */
  partOfLine(line: string, isDoubtful: boolean): string;
  quoted(phrase: string): string;
  readonly unjoined: string;
  /** Beside the bracket of a family. */
  partsOf(facts: PartsFacts): string;
  /** Says which verb stands before no names. */
  withoutVerb(verb: string): string;
  series(texts: readonly string[]): string;
}

/** Lays out a subject in a room; undefined if it does not fit at the size of the setting. */
export type Layout = (subject: FigureSubject, setting: Setting) => Placed | undefined;

/** Collects the parts of a layout. */
export class Placement {
  readonly cards: PlacedCard[] = [];
  readonly words: PlacedWords[] = [];
  readonly lines: PlacedLine[] = [];
  readonly bars: PlacedBar[] = [];
  readonly frames: PlacedFrame[] = [];
}

/** A straight step. */
export const stepTo = (left: number, top: number): PathStep => ({ to: { left, top } });

/** A curve whose ends are horizontal; `pull` is the share of its width by which the control points stand off. */
export const horizontalCurve = (from: PagePoint, to: PagePoint, pull: number): PathStep => {
  const reach = (to.left - from.left) * pull;
  return {
    to,
    controls: [
      { left: from.left + reach, top: from.top },
      { left: to.left - reach, top: to.top },
    ],
  };
};

/** A curve whose ends are vertical. */
export const verticalCurve = (from: PagePoint, to: PagePoint, pull: number): PathStep => {
  const reach = (to.top - from.top) * pull;
  return {
    to,
    controls: [
      { left: from.left, top: from.top + reach },
      { left: to.left, top: to.top - reach },
    ],
  };
};

/** Points along a line, close enough together to measure distances by. */
export function pointsAlong({ start, steps }: Pick<PlacedLine, "start" | "steps">): readonly PagePoint[] {
  const points = [start];
  let from = start;
  for (const { to, controls } of steps) {
    if (controls) {
      const [a, b] = controls;
      for (let piece = 1; piece <= 24; piece++) {
        const [t, u] = [piece / 24, 1 - piece / 24];
        const mix = (p: number, q: number, r: number, s: number): number =>
          u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
        points.push({ left: mix(from.left, a.left, b.left, to.left), top: mix(from.top, a.top, b.top, to.top) });
      }
    } else points.push(to);
    from = to;
  }
  return points;
}

/** The lowest and the highest point of a layout. */
export function extentOf({ cards, words, lines, bars, frames }: Placed): { readonly top: number; readonly bottom: number } {
  const spans = [
    ...[...cards, ...words, ...frames].map(({ box }) => [box.top, box.top + box.height] as const),
    ...cards.flatMap(({ symbol }) =>
      symbol ? [[symbol.centre.top - symbol.radius * 1.3, symbol.centre.top + symbol.radius * 1.3] as const] : [],
    ),
    ...bars.map(({ centre, height }) => [centre.top - height / 2, centre.top + height / 2] as const),
    ...lines.flatMap((line) => pointsAlong(line).map(({ top }) => [top, top] as const)),
  ];
  return { top: Math.min(...spans.map(([top]) => top), Infinity), bottom: Math.max(...spans.map(([, bottom]) => bottom), -Infinity) };
}
