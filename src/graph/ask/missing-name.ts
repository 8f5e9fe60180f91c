/** Decides if a text can be said to be a name that the graph lacks, and if a name was found by too small a part of it. */
import { canBeActor, isNode } from "../actors.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { findRegion } from "../find-region.ts";
import { isHan, normalised } from "../search-terms.ts";
import type { Interpretation } from "./answer-types.ts";
import type { HasWords } from "./claims-with-words.ts";
import type { Names } from "./named-nodes.ts";
import { linksParts } from "./question-words.ts";

/** The longest text that can be a name. */
const maxWords = 4;
const maxHan = 8;
/** A name that is found by one word is found by a part of it, if the name has at least this many times its length. */
const partOfName = 3;

/**
 * True if a text can be a name that the graph lacks: it is short, has no words that link parts of a sentence and no known name in it, and
 * no statement has all its words.
 */
export function canBeMissing(graph: ConceptGraph, text: string, names: Names, hasWords: HasWords): boolean {
  const pieces = piecesOf(text);
  if (pieces.length > (isHan(text) ? maxHan : maxWords) || linksParts(text)) return false;
  const isKnown = (piece: string): boolean =>
    findRegion(graph, piece) !== undefined || names.exact(piece).some((id) => canBeActor(graph.node(id).type));
  return !partsOf(text).some(isKnown) && !graph.claims.some((claim) => hasWords(claim, text));
}

/** True if a name stands for a node only by a word of its long name, as "experts" would for "Dialogue between experts may be …". */
export function isSmallPart(graph: ConceptGraph, { name, id }: Interpretation): boolean {
  if (!isNode(id)) return false;
  const node = graph.node(id);
  const texts = [...Object.values(node.name), ...Object.values(node.label), ...node.aliases.map(({ text }) => text), node.id];
  const wanted = normalised(name).trim();
  if (texts.some((text) => normalised(text) === wanted)) return false;
  const l = isHan(name) ? "zh" : "en";
  // A Chinese name ends with what it is a kind of.
  if (l === "zh" && [node.name.zh, node.label.zh].some((text) => text.endsWith(name))) return false;
  const { length } = heavyOf(name);
  const shortest = Math.min(heavyOf(node.name[l]).length, heavyOf(node.label[l]).length);
  return length <= (l === "zh" ? 2 : 1) && length * partOfName < shortest;
}

const smallWords = /^(?:an?|the|of|on|for|in|to|by|at|with|from|and|or|is|are)$/i;

/** Returns the words of a text that matter in a name; of Han, its characters. */
const heavyOf = (text: string): readonly string[] => piecesOf(text).filter((piece) => !smallWords.test(piece));

/** Returns the words of a text; of Han, its characters. */
const piecesOf = (text: string): readonly string[] => (isHan(text) ? [...text.trim()] : text.trim().split(/\s+/));

/** Returns all parts of a text that are one to three words, or two to six Han characters. */
function partsOf(text: string): readonly string[] {
  const pieces = piecesOf(text);
  const [least, most, between] = isHan(text) ? [2, 6, ""] : [1, 3, " "];
  return pieces.flatMap((_, start) =>
    Array.from({ length: most - least + 1 }, (_length, more) => least + more)
      .filter((length) => start + length <= pieces.length)
      .map((length) => pieces.slice(start, start + length).join(between)),
  );
}
