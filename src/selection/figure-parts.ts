/** The caption, content and file name of a figure for each kind of selection. Loaded with the figures, not with the page. */
import { claimsBetween, findActor } from "../graph/actors.ts";
import { findRenderedEdge } from "../graph/collapsed-families.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { edgeReading } from "../graph/edge-reading.ts";
import { findQuestion } from "../graph/named-questions.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { CaptionFacts } from "../model/caption-facts.ts";
import type { Selection } from "./selection.ts";
import type { SelectionContext } from "./selection-kind.ts";

type CaptionContext = Pick<SelectionContext, "graph" | "ego" | "expandedFamilies">;

export interface FigureParts<Kind> {
  /** Describes the selection; undefined if the figure shows the whole map. */
  caption(selection: Kind, context: CaptionContext): CaptionFacts | undefined;
  /** Says what a figure of the selection alone shows. */
  alone(selection: Kind): "with-neighbours" | "collection" | "nothing";
  /** Names the saved file; undefined if the selection has no id. */
  fileName(selection: Kind): string | undefined;
}

const wholeMap = { caption: () => undefined, alone: () => "nothing", fileName: () => undefined } satisfies FigureParts<unknown>;
const withNeighbours = { alone: () => "with-neighbours", fileName: () => undefined } satisfies Partial<FigureParts<unknown>>;
const idOf = ({ id }: { readonly id: string }): string => id;

const nameOf = (graph: ConceptGraph, id: string): Bilingual => findActor(graph, id)?.name ?? { en: id, zh: id };

const figureParts: { readonly [Kind in Selection["kind"]]: FigureParts<Extract<Selection, { kind: Kind }>> } = {
  nothing: wholeMap,
  node: {
    ...withNeighbours,
    caption({ id }, { graph, ego }) {
      const node = graph.findNode(id);
      if (!node) return undefined;
      return { kind: "node", name: node.name, summary: node.summary, depth: ego.depth, claims: graph.claimsOf(node.id).length };
    },
    fileName: idOf,
  },
  edge: {
    ...withNeighbours,
    caption({ id }, { graph, expandedFamilies }) {
      const edge = findRenderedEdge(graph, id, expandedFamilies);
      if (!edge) return undefined;
      const { from, to, claims } = edge;
      const [first] = claims;
      const statement = first && { statement: first.statement };
      return { kind: "edge", from: graph.node(from).name, reads: edgeReading(graph, edge).reads, to: graph.node(to).name, ...statement };
    },
    fileName: idOf,
  },
  pair: {
    ...withNeighbours,
    caption: ({ from, to }, { graph }) => ({
      kind: "pair",
      names: [from, to].map((id) => nameOf(graph, id)),
      claims: claimsBetween(graph, from, to).length,
    }),
  },
  compare: {
    ...withNeighbours,
    caption: ({ ids }, { graph }) => ({ kind: "comparison", names: ids.map((id) => nameOf(graph, id)) }),
  },
  path: {
    ...withNeighbours,
    caption: ({ from, to }, { graph }) => ({ kind: "path", names: [from, to].map((id) => nameOf(graph, id)) }),
  },
  question: {
    ...withNeighbours,
    caption({ id }, { graph }) {
      const question = findQuestion(id);
      return question && { kind: "question", answer: question.answer(graph).facts };
    },
    fileName: idOf,
  },
  ask: { ...withNeighbours, caption: ({ text }) => ({ kind: "ask", text }) },
  collection: {
    caption: ({ collection: { nodes, claims } }) => ({ kind: "collection", nodes: nodes.length, claims: claims.length }),
    alone: () => "collection",
    fileName: () => "collection",
  },
  page: { ...wholeMap, alone: ({ id }) => (id === "collection" ? "collection" : "nothing"), fileName: idOf },
  passage: wholeMap,
};

/** Finds the figure parts for a selection; call them with that selection. */
export const figurePartsOf = ({ kind }: Selection): FigureParts<Selection> => figureParts[kind];
