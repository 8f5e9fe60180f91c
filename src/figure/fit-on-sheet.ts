/** Finds the layout, the size of names and the way of giving sources with which a subject fits on its sheet. */

import { type FitRequest, type Fitted, fitOnce, numbersOf } from "./fit-once.ts";
import { type FigureLayout, layoutsFor } from "./layout-choice.ts";
import type { NumberUse, SourceNumbers } from "./layouts/source-numbers.ts";
import { sharedLines } from "./place-on-line.ts";
import { isShortest, isUnnumbered, isWrittenOut, type SourceWay, sourceWays } from "./source-entries.ts";
import { type SourceColumns, setSources } from "./source-list.ts";
import { type FigureSubject, nodeIn } from "./subject.ts";

/**
 * The sizes of names that are tried: "readable" are those that are good to read, and "good" the same beside a list of sources if there is
 * to be one; "least" is the smallest of these, and "smallest" the smallest of all, with the shortest sources.
 */
export type SizesTried = "all" | "readable" | "good" | "least" | "smallest";

/** The number of nodes with a word that is divided because it is wider than its card. */
export const brokenWords = ({ placed }: Fitted): number => placed.cards.filter(({ hasSplitWord }) => hasSplitWord).length;

/** So few nodes would look lost in a frame that is not cut to them; their names are larger, by these factors. */
const maxSparse = 3;
const sparseFactors = [1.6, 1.3] as const;
const tallFactors = [2.4, 2, ...sparseFactors] as const;
/** Those for claims that are written out. */
const statementFactors = [2.4, 2.1, 1.85, 1.6, 1.45, 1.3, 1.15] as const;

/** The share of a good size of names that few wide columns are worth, and lists rather than numbers of what one alone says. */
const listShare = 0.9;
const layoutsOfLists: readonly FigureLayout[] = ["wide-lanes", "apart"];
/** The share that the shortest sources are worth, rather than none, where another layout would not have them either. */
const sourcedKinds: readonly FigureSubject["kind"][] = ["comparison", "family", "answer", "node"];
const sourcedShare = 0.88;
/** In a comparison, names with the letters of what is related leave less room. */
const comparedShare = 0.82;
/** The share that statements of claims are worth, rather than the lines of the transcript alone; names stay larger than the smallest text. */
const writtenShare = 0.8;
const aboveText = 1.05;

/** Where names have no room in full, more claims than these are not written out: names come first. */
const maxBesideLabels = 12;

/**
 * Tries sizes from the largest, first with full sources, then with shorter ones; then the second layout; then sizes smaller than good,
 * with the shortest sources.
 *
 * @returns undefined if nothing fits
 */
export function fitOnSheet(request: FitRequest, sizes: SizesTried): Fitted | undefined {
  const { subject, style } = request;
  const { names, good } = style.frame;
  const choice = layoutsFor(subject, style.frame).filter((layout) => layout !== "statement" || request.isListed);
  const ways = waysFor(request, sizes);
  const sharesTried = sharesFor(request);
  const numbering = new Map<string, SourceNumbers>();
  const numbersFor = (layout: FigureLayout, use: NumberUse, hasShares = false): SourceNumbers => {
    const key = `${layout} ${use} ${hasShares}`;
    const numbers = numbering.get(key) ?? numbersOf(layout, request, use, hasShares);
    numbering.set(key, numbers);
    return numbers;
  };
  const lists = new Map<string, SourceColumns | undefined>();
  const listOf = (layout: FigureLayout, way: SourceWay, hasShares = false): SourceColumns | undefined => {
    const key = `${layout} ${way} ${hasShares}`;
    const use = useWith(way, subject);
    const context = { ...request, ...(use === "lines" && { behind: { hasShares } }) };
    if (!lists.has(key)) lists.set(key, setSources(way, numbersFor(layout, use, hasShares).claims, context, style));
    return lists.get(key);
  };
  const attempts = new Map<string, Fitted | undefined>();
  const attempt = (layout: FigureLayout, size: number, way: SourceWay): Fitted | undefined => {
    const key = `${layout} ${size} ${way}`;
    if (!attempts.has(key)) attempts.set(key, newAttempt(layout, size, way));
    return attempts.get(key);
  };
  const newAttempt = (layout: FigureLayout, size: number, way: SourceWay): Fitted | undefined => {
    // Rows of names have room for the line of each, but not for a list of all lines below them.
    if (layout === "run-in" && (way === "places" || way === "short-places")) return undefined;
    if (useWith(way, subject) === "lines") {
      const behind = firstOf(sharesTried, (hasShares) => {
        const list = listOf(layout, way, hasShares);
        return list && fitOnce(request, { layout, size, way, numbers: numbersFor(layout, "lines", hasShares), list });
      });
      if (behind || layout === "run-in") return behind;
      const numbers = numbersFor(layout, "unstated");
      const list = setSources(way, numbers.claims, request, style);
      return list && fitOnce(request, { layout, size, way, numbers, list });
    }
    const list = way === "none" ? undefined : listOf(layout, way);
    if (way !== "none" && !list) return undefined;
    // Numbers that no list explains would only take room.
    const numbers = numbersFor(layout, way === "none" && request.isListedNext ? "shown" : useWith(way, subject));
    return fitOnce(request, { layout, size, way, numbers, list });
  };
  if (sizes === "smallest") return firstOf(choice, (layout) => attempt(layout, names.at(-1) ?? good, ways.at(-1) ?? "none"));
  // A little smaller is better than many narrow columns, or than numbers.
  const minSizeFor = (layout: FigureLayout, way: SourceWay = "none"): number => {
    if (sourcedKinds.includes(subject.kind) && isShortest(way))
      return good * (subject.kind === "comparison" ? comparedShare : sourcedShare);
    if (way === "statements" && sizes === "good") return Math.max(good * writtenShare, style.frame.smallest * aboveText);
    return good * (layoutsOfLists.includes(layout) ? listShare : 1);
  };
  // What has no room beside the shortest list has none beside longer ones.
  const atLeast = (layout: FigureLayout): Fitted | undefined =>
    attempt(layout, names.findLast((size) => size >= minSizeFor(layout)) ?? good, ways.at(-1) ?? "none");
  if (sizes !== "all") {
    const least = firstOf(choice, atLeast);
    if (!least || sizes === "least") return least;
  }
  const isSparse = subject.nodes.length <= maxSparse && !style.frame.isCut;
  const largestFor = (layout: FigureLayout, way: SourceWay): readonly number[] => {
    // A short path runs along the longer side of a tall frame.
    const isTall = layout === "ladder" && style.frame.height > style.frame.width;
    const factors = layout === "statement" ? statementFactors : isTall ? tallFactors : sparseFactors;
    return [
      ...(isSparse ? factors.map((factor) => factor * (names[0] ?? good)) : []),
      ...names.filter((size) => size >= minSizeFor(layout, way)),
    ];
  };
  const largestWith = (layout: FigureLayout, tried: readonly SourceWay[]): Fitted | undefined => {
    for (const way of tried) {
      const largest = largestFor(layout, way);
      // If the smallest of them does not fit, no larger one will.
      const least = attempt(layout, largest.at(-1) ?? good, way);
      if (!least) continue;
      for (const size of largest.slice(0, -1)) {
        const fitted = attempt(layout, size, way);
        if (fitted) return fitted;
      }
      return least;
    }
    return undefined;
  };
  const listed = ways.filter((way) => way !== "none");
  const waysOf = (layout: FigureLayout): readonly SourceWay[] => (layout === "statement" ? ["none"] : ways);
  // Paths are worth little without their claims, and a column has no further sheets.
  const isListWorth = subject.kind === "path" || (style.frame.isCut && !request.isListedNext && subject.kind !== "comparison");
  const inWords = isListWorth ? firstOf(choice, (layout) => largestWith(layout, listed)) : undefined;
  const largest = inWords ?? firstOf(choice, (layout) => largestWith(layout, waysOf(layout)));
  if (largest || sizes !== "all") return largest;
  const small = names.filter((name) => name < good);
  const shortest = ways.filter((each) => isUnnumbered(each) || each === "short-places");
  const smallestWith = (tried: readonly SourceWay[]): Fitted | undefined =>
    firstOf(small, (size) => firstOf(tried, (way) => firstOf(choice, (layout) => attempt(layout, size, way))));
  // Who speaks of the members of a family, and where, is worth smaller names.
  const withSources = subject.kind === "family" ? smallestWith(shortest.filter((way) => way !== "none")) : undefined;
  return withSources ?? smallestWith(shortest);
}

/** The first result for some items, of those that have one. */
function firstOf<Item, Result>(items: readonly Item[], resultOf: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = resultOf(item);
    if (result) return result;
  }
  return undefined;
}

function waysFor({ subject, style, isListed, isListedNext }: FitRequest, sizes: SizesTried): readonly SourceWay[] {
  const claims = new Set(subject.edges.flatMap((edge) => edge.claims)).size;
  if (!isListed || claims === 0) return ["none"];
  // What the next sheets list by number is not listed here without numbers.
  const known = sourceWays.filter((way) => way !== "bare-lines" || subject.kind !== "node" || !style.frame.isCut);
  const all = known.filter((way) => useWith(way, subject) === "shown" || way === "none" || !isListedNext);
  // Names in full have sources in words or by number, or none of them.
  const ways = sizes === "good" ? all.filter((way) => !isUnnumbered(way)) : all;
  // What is only counted has no numbers, and no claims to write out.
  const numbered = new Set(subject.edges.filter(({ to }) => !nodeIn(subject, to).isCount).flatMap((edge) => edge.claims)).size;
  return sizes === "all" && numbered > maxBesideLabels ? ways.filter((way) => !isWrittenOut(way)) : ways;
}

/** Tries the layout, the size and the sources with which another subject of the same claims has been fitted. */
export const fitLike = (request: FitRequest, { layout, size, way, numbers, list }: Fitted): Fitted | undefined =>
  fitOnce(request, { layout, size, way, numbers, list });

/**
 * Tries the layout of a figure in which not every claim has a number, with the line of each behind the names, which are as large as they are
 * or larger.
 *
 * @returns undefined where there is no room for that, or where the figure may have no list
 */
export function fitLinesBehind(request: FitRequest, { layout, size: least, way }: Fitted): Fitted | undefined {
  const { isListed, isListedNext, style } = request;
  if (!isUnnumbered(way) || !isListed || isListedNext) return undefined;
  const sizes = [...style.frame.names.filter((size) => size > least), least];
  const listed = sharesFor(request).flatMap((hasShares) => {
    const numbers = numbersOf(layout, request, "lines", hasShares);
    const list = setSources("lines", numbers.claims, { ...request, behind: { hasShares } }, style);
    return list ? [{ layout, way: "lines", numbers, list } as const] : [];
  });
  return firstOf(sizes, (size) => firstOf(listed, (each) => fitOnce(request, { ...each, size })));
}

/** First with the places on lines that hold several talks, where there are such lines; then the lines alone. */
const sharesFor = ({ subject, sources }: FitRequest): readonly boolean[] =>
  sharedLines(
    sources.graph,
    subject.edges.flatMap(({ claims }) => claims),
  ).length > 0
    ? [true, false]
    : [false];

/** The numbers that a figure has beside a list. */
function useWith(way: SourceWay, { kind }: FigureSubject): NumberUse {
  if (way === "lines") return kind === "comparison" ? "unstated" : "lines";
  return isUnnumbered(way) ? "counted" : "shown";
}
