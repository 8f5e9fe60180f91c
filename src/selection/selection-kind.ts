/** The parts that every kind of selection has. Each kind fills them in its own file; `selection-kinds.ts` collects the files. */
import type { ExpandedFamilies } from "../graph/collapsed-families.ts";
import type { Collection } from "../graph/collection.ts";
import type { ConceptGraph, Subgraph } from "../graph/concept-graph.ts";
import type { Reach } from "../graph/ego-network.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import type { ReportIssue } from "./parse-issue.ts";

/** The nodes and edges that stand out on the map; all others are faded. */
export interface Highlight {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  /** Those that are selected themselves. */
  readonly selected?: ReadonlySet<NodeId | EdgeId>;
  /** Those farther away: neither faded nor emphasised. */
  readonly plain?: ReadonlySet<NodeId | EdgeId>;
  /** In a comparison, the letters of those who speak of a node; those who are compared have their own. */
  readonly letters?: ReadonlyMap<NodeId, string>;
}

/** What an address can name. */
export interface ParseContext {
  readonly graph: ConceptGraph;
  /** Ids of the named questions. */
  readonly questions: readonly string[];
  readonly report: ReportIssue;
}

/** What a selection means depends on the graph, on parts of the view, and on what was worked out for it. */
export interface SelectionContext {
  readonly graph: ConceptGraph;
  /** How far the ego network of a selected node reaches. */
  readonly ego: Reach;
  readonly expandedFamilies: ExpandedFamilies;
  /** Absent where there is none, or none yet. */
  readonly answer?: Highlight | undefined;
}

/** What an answer is worked out from. */
export interface AnswerContext {
  readonly graph: ConceptGraph;
  /** What the filters leave, also where it waits to be rendered. */
  readonly filtered: Subgraph;
  /** The reader's own collection. */
  readonly ownCollection: Collection;
}

/** Works out which nodes and edges answer a selection. */
export interface Answerer<Kind> {
  answer(selection: Kind, context: AnswerContext): Highlight | undefined;
}

/** Fetches an answerer whose code is too large to load before the first drawing. */
export interface AnswererLoader<Kind> {
  load(graph: ConceptGraph): Promise<Answerer<Kind>>;
}

export type PageLanguage = keyof Bilingual;

/** The words of the page that titles need. */
export interface TitleWords {
  readonly collection: string;
  readonly speakers: string;
  readonly gaps: string;
  readonly about: string;
  readonly help: string;
  passageOf(line: number): string;
}

/**
 * A kind of selection.
 *
 * Its functions are methods, so that a kind can be held as `SelectionKind<Selection>` and be given the selection that it was found by.
 */
export interface SelectionKind<Kind> {
  /** The address parameter that carries it; undefined where nothing does. */
  readonly parameter: string | undefined;
  /** What a link leaves out that is too short for it. */
  readonly truncated: "selection" | "collection";
  /** Reads the parameter's value; undefined where the graph has no such thing. */
  parse(value: string, context: ParseContext): Kind | undefined;
  /** Writes the parameter's value. */
  format(selection: Kind): string;
  /** Names it, for headings, the document and citations. */
  title(
    selection: Kind,
    context: { readonly graph: ConceptGraph; readonly language: PageLanguage; readonly words: TitleWords },
  ): string | undefined;
  /** Finds the nodes that have to be visible. */
  nodes(selection: Kind, context: Pick<SelectionContext, "graph" | "ego" | "answer">): readonly NodeId[];
  /** Finds the nodes that the map moves to. */
  subjects(selection: Kind, context: Pick<SelectionContext, "graph" | "answer">): readonly NodeId[];
  /** Finds the claims that it is about, whatever the filters hide. */
  claims(selection: Kind, context: Pick<SelectionContext, "graph" | "expandedFamilies" | "answer">): readonly BuiltClaim[];
  /** Finds what stands out on the map; undefined where nothing does. */
  highlight(
    selection: Kind,
    context: Pick<SelectionContext, "graph" | "ego" | "answer"> & { readonly rendered: Subgraph },
  ): Highlight | undefined;
  /** Works out what it is answered with, where that takes more than the graph's own lists. */
  readonly answerer: Answerer<Kind> | AnswererLoader<Kind> | "none";
  /** Whether a screen reader is told how many claims it has. */
  readonly isCounted: boolean;
}
