/** The parts that every kind of selection has. Each kind fills them in its own file; `selection-kinds.ts` collects the files. */
import type { FindColumns } from "../graph/answer-columns.ts";
import type { ExpandedFamilies } from "../graph/collapsed-families.ts";
import type { Collection } from "../graph/collection.ts";
import type { ConceptGraph, Subgraph } from "../graph/concept-graph.ts";
import type { Reach } from "../graph/ego-network.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import type { QuestionId } from "../model/question-facts.ts";
import type { ReportIssue } from "./parse-issue.ts";

/** The nodes and edges that are emphasised on the map; all others are faded. */
export interface Highlight {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  /** Nodes and edges that are selected themselves. */
  readonly selected?: ReadonlySet<NodeId | EdgeId>;
  /** Nodes and edges farther away: neither faded nor emphasised. */
  readonly plain?: ReadonlySet<NodeId | EdgeId>;
  /** In a comparison, the letters of the actors who speak about a node; each compared actor has its own letter. */
  readonly letters?: ReadonlyMap<NodeId, string>;
  /** The letter of each who speaks for one of the compared actors alone, such as a country. */
  readonly speakers?: ReadonlyMap<NodeId, string>;
  /** Absent if it is never read in columns. */
  readonly columns?: FindColumns;
}

/** The ids that an address can use, and where to report problems. */
export interface ParseContext {
  readonly graph: ConceptGraph;
  /** Ids of the named questions. */
  readonly questions: readonly string[];
  readonly report: ReportIssue;
}

/** The graph, the parts of the view and the answer that the content of a selection depends on. */
export interface SelectionContext {
  readonly graph: ConceptGraph;
  /** How far the ego network of a selected node reaches, and if it shows what waits from the second step on. */
  readonly ego: Reach & { readonly withWaiting?: true };
  readonly expandedFamilies: ExpandedFamilies;
  /** Undefined if there is none, or none yet. */
  readonly answer?: Highlight | undefined;
}

/** The input for computing an answer. */
export interface AnswerContext {
  readonly graph: ConceptGraph;
  /** The nodes and edges that the filters let through, rendered or not. */
  readonly filtered: Subgraph;
  /** The reader's own collection. */
  readonly ownCollection: Collection;
}

/** Finds the nodes and edges that answer a selection. */
export interface Answerer<Kind> {
  answer(selection: Kind, context: AnswerContext): Highlight | undefined;
}

/** Loads an answerer whose code is too large to load before the map is drawn. */
export interface AnswererLoader<Kind> {
  load(graph: ConceptGraph): Promise<Answerer<Kind>>;
}

export type PageLanguage = keyof Bilingual;

/** The words of the page that titles need. */
export interface TitleWords {
  readonly collection: string;
  readonly speakers: string;
  readonly gaps: string;
  readonly lessons: string;
  readonly about: string;
  readonly help: string;
  readonly namedQuestions: { readonly title: Readonly<Record<QuestionId, string>> };
  passageOf(line: number): string;
}

/**
 * A kind of selection.
 *
 * Its functions are methods, so that a kind found for a selection can be typed as `SelectionKind<Selection>` and called with it.
 */
export interface SelectionKind<Kind> {
  /** The address parameter for the selection; undefined if there is none. */
  readonly parameter: string | undefined;
  /** The part that is reported as truncated if the selection does not fit into a link. */
  readonly truncated: "selection" | "collection";
  /** Reads the parameter's value; undefined if the graph has nothing for it. */
  parse(value: string, context: ParseContext): Kind | undefined;
  /** Writes the parameter's value. */
  format(selection: Kind): string;
  /** Names the selection in headings, the document title and citations. */
  title(
    selection: Kind,
    context: { readonly graph: ConceptGraph; readonly language: PageLanguage; readonly words: TitleWords },
  ): string | undefined;
  /** Finds the nodes that have to be visible. */
  nodes(selection: Kind, context: Pick<SelectionContext, "graph" | "ego" | "answer">): readonly NodeId[];
  /** Finds the claims that the selection is about, including those that the filters hide. */
  claims(selection: Kind, context: Pick<SelectionContext, "graph" | "expandedFamilies" | "answer">): readonly BuiltClaim[];
  /** Finds what is emphasised on the map; undefined if nothing is. */
  highlight(
    selection: Kind,
    context: Pick<SelectionContext, "graph" | "ego" | "answer"> & { readonly rendered: Subgraph },
  ): Highlight | undefined;
  /** True for a selection that is shown in the matrix, with the map above it. */
  isMatrix?(selection: Kind): boolean;
  /** Computes the answer to the selection, if looking it up in the graph is not enough. */
  readonly answerer: Answerer<Kind> | AnswererLoader<Kind> | "none";
  /** True if its number of claims is announced to screen readers. */
  readonly isCounted: boolean;
}
