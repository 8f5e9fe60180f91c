/** What a figure of each kind of selection says and shows. Loaded with the figures, not with the page. */
import { claimsBetween } from "../graph/actors.ts";
import { findRenderedEdge } from "../graph/collapsed-families.ts";
import { findQuestion } from "../graph/named-questions.ts";
import { joinNames } from "./actor-names.ts";
import { edgeSentence } from "./edge.ts";
import type { Selection } from "./selection.ts";
import type { PageLanguage, SelectionContext } from "./selection-kind.ts";

/** The title of a figure, and the line under it. */
export interface Caption {
  readonly title: string;
  readonly deck: string;
}

/** The words of figures that captions need. */
export interface CaptionWords {
  /** Stands under a title that has nothing of its own to say. */
  readonly deck: string;
  readonly collection: string;
  readonly compared: string;
  readonly path: string;
  claims(count: number): string;
  holds(nodes: number, claims: number): string;
  reach(depth: number): string;
}

interface CaptionContext extends Pick<SelectionContext, "graph" | "ego" | "expandedFamilies"> {
  readonly language: PageLanguage;
  readonly words: CaptionWords;
}

export interface FigureParts<Kind> {
  /** Describes it; undefined where the figure is of the whole map. */
  caption(selection: Kind, context: CaptionContext): Caption | undefined;
  /** Tells what a figure of it alone shows. */
  alone(selection: Kind): "with-neighbours" | "collection" | "nothing";
  /** Names a file that is saved of it; undefined where it has no id. */
  fileName(selection: Kind): string | undefined;
}

const wholeMap = { caption: () => undefined, alone: () => "nothing", fileName: () => undefined } satisfies FigureParts<unknown>;
const withNeighbours = { alone: () => "with-neighbours", fileName: () => undefined } satisfies Partial<FigureParts<unknown>>;
const idOf = ({ id }: { readonly id: string }): string => id;

const figureParts: { readonly [Kind in Selection["kind"]]: FigureParts<Extract<Selection, { kind: Kind }>> } = {
  nothing: wholeMap,
  node: {
    ...withNeighbours,
    caption({ id }, { graph, ego, language, words }) {
      const node = graph.findNode(id);
      if (!node) return undefined;
      const reach = ego.depth > 1 ? words.reach(ego.depth) : "";
      return { title: `${node.name[language]}${reach}`, deck: node.summary[language] || words.claims(graph.claimsOf(node.id).length) };
    },
    fileName: idOf,
  },
  edge: {
    ...withNeighbours,
    caption({ id }, { graph, expandedFamilies, language }) {
      const title = edgeSentence(graph, id, "name", language);
      return title === undefined
        ? undefined
        : { title, deck: findRenderedEdge(graph, id, expandedFamilies)?.claims[0]?.statement[language] ?? "" };
    },
    fileName: idOf,
  },
  pair: {
    ...withNeighbours,
    caption: ({ from, to }, context) => ({
      title: joinNames(context, [from, to], " · "),
      deck: context.words.claims(claimsBetween(context.graph, from, to).length),
    }),
  },
  compare: {
    ...withNeighbours,
    caption: ({ ids }, context) => ({ title: joinNames(context, ids, " · "), deck: context.words.compared }),
  },
  path: {
    ...withNeighbours,
    caption: ({ from, to }, context) => ({ title: joinNames(context, [from, to], " → "), deck: context.words.path }),
  },
  question: {
    ...withNeighbours,
    caption({ id }, { graph, language }) {
      const question = findQuestion(id);
      return question && { title: question.title[language], deck: question.answer(graph).sentence[language] };
    },
    fileName: idOf,
  },
  ask: { ...withNeighbours, caption: ({ text }, { words }) => ({ title: text, deck: words.deck }) },
  collection: {
    caption: ({ collection: { nodes, claims } }, { words }) => ({
      title: words.collection,
      deck: words.holds(nodes.length, claims.length),
    }),
    alone: () => "collection",
    fileName: () => "collection",
  },
  page: { ...wholeMap, alone: ({ id }) => (id === "collection" ? "collection" : "nothing"), fileName: idOf },
  passage: wholeMap,
};

/** Finds the parts of a selection's figure, to be given that selection. */
export const figurePartsOf = ({ kind }: Selection): FigureParts<Selection> => figureParts[kind];
