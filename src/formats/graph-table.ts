/** The neutral table of a graph: what every format writes, and nothing that only one of them needs. */
import { edgeAtRest, type Palette } from "../design/tokens.ts";
import { markRadius } from "../graph/node-radius.ts";
import type {
  BuiltClaim,
  BuiltGraph,
  BuiltNode,
  BuiltSentence,
  BuiltSource,
  BuiltTurn,
  ClaimId,
  NodeId,
  WithdrawnClaim,
} from "../model/built.ts";
import { type NodeTypeEntry, nodeTypes, type Shape } from "../model/node-types.ts";
import { relations } from "../model/relations.ts";
import { idOf, type Site } from "../model/site.ts";
import type { CorrectionEntry, SourceEntry } from "./entry-columns.ts";

/** A node with how the map draws it. */
export interface TableNode extends BuiltNode {
  /** As `#rrggbb`; named as tools expect it. */
  readonly color: string;
  readonly shape: Shape;
  /** Radius on the map, in layout units. */
  readonly size: number;
  /** Its id for the whole web: an address where the site is set, else a `urn:`. */
  readonly uri: string;
}

/** A claim with how the map draws its line. */
export interface TableClaim extends BuiltClaim {
  /** As `#rrggbb`; named as tools expect it. */
  readonly color: string;
  readonly uri: string;
}

export interface SentenceEntry extends BuiltSentence {
  readonly id: string;
}

export interface GraphTable {
  /** The graph that it is made from, for names of what is not in it. */
  readonly built: BuiltGraph;
  readonly site: Site;
  /** True if it has the whole graph; false for a part of it. */
  readonly isWhole: boolean;
  /** Sorted by id. */
  readonly nodes: readonly TableNode[];
  /** Sorted by id; both ends are among the nodes. */
  readonly claims: readonly TableClaim[];
  readonly sources: readonly SourceEntry[];
  /** In the order of the text; of a part of the graph, those in which its claims are said. */
  readonly turns: readonly BuiltTurn[];
  /** Empty for a part of the graph, as are sentences and withdrawn claims. */
  readonly corrections: readonly CorrectionEntry[];
  readonly sentences: readonly SentenceEntry[];
  readonly withdrawn: readonly WithdrawnClaim[];
}

/** A part of the graph, by ids. */
export interface GraphPart {
  readonly nodes: ReadonlySet<NodeId>;
  readonly claims: ReadonlySet<ClaimId>;
}

export interface TableOptions {
  readonly site: Site;
  /** The colours of nodes and lines. */
  readonly palette: Palette;
  /** Absent for the whole graph. Claims whose ends are not both in it are left out. */
  readonly part?: GraphPart;
  /** The sizes of nodes, where a file that was read has them: those of a part are by all claims of the graph, which the part does not have. */
  readonly sizes?: ReadonlyMap<string, number>;
}

/** Makes the table of a graph, or of a part of it. */
export function tableOf(built: BuiltGraph, { site, palette, part, sizes }: TableOptions): GraphTable {
  const nodes = part ? built.nodes.filter(({ id }) => part.nodes.has(id)) : built.nodes;
  const ids = new Set(nodes.map(({ id }) => id));
  const claims = built.claims.filter(({ id, from, to }) => (!part || part.claims.has(id)) && ids.has(from) && ids.has(to));
  const counts = countEnds(built.claims);
  const turns = new Set(claims.map(({ turn }) => turn));
  return {
    built,
    site,
    isWhole: part === undefined,
    nodes: nodes.map((node) => {
      const { zone, shape, colour }: NodeTypeEntry = nodeTypes[node.type];
      const size = sizes?.get(node.id) ?? markRadius(zone !== undefined, counts.get(node.id) ?? 0);
      return { ...node, color: palette.nodes[colour], shape, size, uri: idOf(site, "node", node.id) };
    }),
    claims: claims.map((claim) => ({
      ...claim,
      color: edgeAtRest(palette, relations[claim.relation].line),
      uri: idOf(site, "claim", claim.id),
    })),
    sources: built.sources.map(withoutLists),
    turns: built.sources.flatMap((source) => source.turns.filter(({ id }) => !part || turns.has(id))),
    corrections: part ? [] : built.sources.flatMap(correctionsOf),
    sentences: part ? [] : built.sources.flatMap(sentencesOf),
    withdrawn: part ? [] : built.withdrawn,
  };
}

function countEnds(claims: readonly BuiltClaim[]): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const { from, to } of claims) for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const withoutLists = ({ turns: _, corrections: __, sentences: ___, ...source }: BuiltSource): SourceEntry => source;

const correctionsOf = ({ id, corrections }: BuiltSource): readonly CorrectionEntry[] =>
  corrections.map((correction, index) => ({ id: `${id}-correction-${index + 1}`, source: id, ...correction }));

const sentencesOf = ({ id, sentences }: BuiltSource): readonly SentenceEntry[] =>
  sentences.map((sentence, index) => ({ id: `${id}-sentence-${index + 1}`, ...sentence }));
