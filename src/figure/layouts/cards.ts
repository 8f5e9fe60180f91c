/** Cards: a node's symbol, its name in lines, and the numbers of its sources. Layouts move cards as a whole. */
import { doubtfulSign, groupedSign } from "../../language/grouped-sign.ts";
import { nodeTypes, type Shape } from "../../model/node-types.ts";
import type { PagePoint } from "../../scene/scene-types.ts";
import type { FigureNode } from "../subject.ts";
import { breakLines, widestPiece } from "./line-breaks.ts";
import type { PlacedText, PlacedWords, Placement, Setting } from "./placed.ts";

export interface Card {
  readonly node: FigureNode;
  readonly lines: readonly string[];
  /** Such as "[3,4]"; empty where the sources are named elsewhere. */
  readonly numbers: string;
  readonly numberSize: number;
  /** Below the name, in quiet letters of the size of numbers. */
  readonly below: readonly string[];
  /** True where the numbers do not fit behind even one word. */
  readonly hasNumbersBelow: boolean;
  /** True where a word is wider than the card, and so broken. */
  readonly hasSplitWord: boolean;
  readonly size: number;
  readonly isBold: boolean;
  readonly lineHeight: number;
  /** From the outer edge of the symbol to the text. */
  readonly indent: number;
  readonly width: number;
  readonly height: number;
}

interface CardOptions {
  /** Of the whole card, in CSS pixels. */
  readonly width: number;
  /** Of the name; that of the setting unless given. */
  readonly size?: number;
  readonly numbers?: string;
  readonly isBold?: boolean;
  /** Room to the right of the card that numbers may take. */
  readonly spare?: number;
}

const lineSpacing = 1.18;
const symbolRadius = 0.42;
const indentOf = 1.16;
/** Of the first line, from the top of the card. */
const baseline = 0.93;
/** Triangles and stars reach farther than other shapes of the same area. */
const pointedShapes: ReadonlySet<Shape> = new Set<Shape>(["triangle", "star"]);

/** Breaks a node's label into the lines of its card; its name in full, where that takes no more of them. */
export function cardOf(node: FigureNode, options: CardOptions, setting: Setting): Card {
  const { language } = setting;
  const sign = signsBehind(node, setting);
  const [label, name] = [(node.heading ?? node.label)[language] || node.id, node.name[language]].map((text) =>
    text === "" ? "" : text + sign,
  ) as [string, string];
  const card = cardWith(label, node, options, setting);
  if (node.heading || name === "" || name === label) return card;
  const named = cardWith(name, node, options, setting);
  return named.height <= card.height && (card.hasSplitWord || !named.hasSplitWord) ? named : card;
}

/** The signs and words behind the name of a node. */
export const signsBehind = (node: FigureNode, setting: Setting): string =>
  (node.isBelowGroup === true ? groupedSign : "") + (node.isDoubtfulMember ? doubtfulSign : "") + lineOf(node, setting);

/** Of which red line another is part: by the numbers of the claims about it, or by its name where these have none. */
function lineOf({ partOfLine }: FigureNode, { numbers, words, language }: Setting): string {
  if (!partOfLine) return "";
  const known = numbers.textOf(partOfLine.claims);
  return words.partOfLine(known.startsWith("[") ? known : words.quoted(partOfLine.label[language]), partOfLine.isDoubtful);
}

function cardWith(text: string, node: FigureNode, options: CardOptions, setting: Setting): Card {
  const { metric, smallest } = setting;
  const { width, size = setting.size, numbers = "", isBold = false, spare = 0 } = options;
  const numberSize = Math.max(size * 0.74, smallest);
  const indent = size * indentOf;
  const numberWidth = numbers === "" ? 0 : metric.width(numbers, numberSize) + size * 0.25;
  const room = width - indent;
  const measure = { width: room, size, isBold, isBalanced: true };
  const withTail = breakLines(text, { ...measure, tail: Math.max(0, numberWidth - spare) }, setting);
  const hasNumbersBelow = numbers !== "" && metric.width(withTail.at(-1) ?? "", size, isBold) + numberWidth > room + spare + 0.01;
  // Numbers that have a line of their own need no room behind the name.
  const lines = hasNumbersBelow ? breakLines(text, measure, setting) : withTail;
  const widths = lines.map((line) => metric.width(line, size, isBold));
  const lastWidth = widths.at(-1) ?? 0;
  const lineHeight = size * lineSpacing;
  const behind = hasNumbersBelow ? 0 : numberWidth;
  const said = node.saidBy?.[setting.language];
  const below = said === undefined ? [] : breakLines(said, { width: room, size: numberSize, isBalanced: true }, setting);
  return {
    node,
    lines,
    numbers,
    numberSize,
    below,
    hasNumbersBelow,
    hasSplitWord: widestPiece(text, { size, isBold }, setting) > room,
    size,
    isBold,
    lineHeight,
    indent,
    width:
      indent +
      Math.max(...widths, lastWidth + behind, hasNumbersBelow ? numberWidth : 0, ...below.map((line) => metric.width(line, numberSize))),
    height: (lines.length + (hasNumbersBelow ? 1 : 0)) * lineHeight + below.length * numberSize * lineSpacing,
  };
}

interface CardPlace {
  /** Of the edge at which the symbol is: the left one, or the right one where `anchor` is "end". */
  readonly left: number;
  readonly top: number;
  readonly anchor?: "start" | "end";
  readonly list?: string;
}

/** Places a card. Returns the middle of its symbol. */
export function placeCard(
  placement: Placement,
  card: Card,
  { left, top, anchor = "start", list }: CardPlace,
  { metric }: Setting,
): PagePoint {
  const { node, size, lineHeight, indent, isBold, numbers, numberSize, lines } = card;
  const side = anchor === "end" ? -1 : 1;
  const centre = { left: left + side * symbolRadius * size, top: top + lineHeight / 2 };
  const textLeft = left + side * indent;
  const lineAt = (line: number): number => top + size * baseline + line * lineHeight;
  const text = (content: string, from: number, line: number, more: Pick<PlacedText, "size" | "isBold" | "tone">): PlacedText => ({
    text: content,
    position: { left: from, top: lineAt(line) },
    anchor,
    ...more,
  });
  const last = lines.length - 1;
  const isBehind = numbers !== "" && !card.hasNumbersBelow;
  // Numbers stand behind the last line on either side: before it, they would stand within the name.
  const shift = isBehind && anchor === "end" ? metric.width(numbers, numberSize) + size * 0.25 : 0;
  const texts = lines.map((line, index) => text(line, textLeft - (index === last ? shift : 0), index, { size, isBold, tone: "text" }));
  if (numbers !== "") {
    const offset = isBehind && anchor === "start" ? metric.width(lines[last] ?? "", size, isBold) + size * 0.25 : 0;
    const line = card.hasNumbersBelow ? last + 1 : last;
    texts.push(text(numbers, textLeft + offset, line, { size: numberSize, isBold: false, tone: "quiet" }));
  }
  const belowTop = top + (lines.length + (card.hasNumbersBelow ? 1 : 0)) * lineHeight;
  for (const [index, content] of card.below.entries()) {
    const position = { left: textLeft, top: belowTop + numberSize * (baseline + index * lineSpacing) };
    texts.push({ text: content, position, anchor, size: numberSize, isBold: false, tone: "quiet" });
  }
  const width = card.width - indent;
  placement.cards.push({
    node,
    symbol: { centre, radius: symbolRadius * size * (pointedShapes.has(nodeTypes[node.type].shape) ? 0.78 : 0.86) },
    texts,
    box: { left: anchor === "end" ? textLeft - width : textLeft, top, width, height: card.height },
    hasSplitWord: card.hasSplitWord,
    ...(list !== undefined && { list }),
  });
  return centre;
}

interface WordsPlace extends Pick<PlacedWords, "role" | "owner"> {
  readonly isOnLine?: boolean;
  readonly href?: string | undefined;
}

/** Places one line of words with its box: a heading or the verb of an edge. `left` and `top` are its anchor point on the baseline. */
export function placeWords(
  placement: Placement,
  text: PlacedText,
  { role, owner, isOnLine = false, href }: WordsPlace,
  { metric }: Setting,
): void {
  const width = metric.width(text.text, text.size, text.isBold);
  const start = { start: 0, middle: width / 2, end: width }[text.anchor];
  const box = { left: text.position.left - start, top: text.position.top - text.size * 0.94, width, height: text.size * lineSpacing };
  placement.words.push({ role, owner, text, box, isOnLine, ...(href !== undefined && { href }) });
}

interface EdgeWordPlace {
  readonly left: number;
  /** Of the middle of its letters. */
  readonly middle: number;
  readonly size: number;
  /** Id of the edge. */
  readonly owner: string;
  readonly isOnLine?: boolean;
}

/** Places the verb of an edge, from its left end. */
export function placeEdgeWord(placement: Placement, text: string, place: EdgeWordPlace, setting: Setting): void {
  const { left, middle, size, owner, isOnLine = false } = place;
  const position = { left, top: middle + size * 0.35 };
  placeWords(
    placement,
    { text, position, anchor: "start", size, isBold: false, tone: "quiet" },
    { role: "edge-word", owner, isOnLine },
    setting,
  );
}
