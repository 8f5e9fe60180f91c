/** Puts the nodes and edges of a file together, whatever its format, and checks ids and ends. */
import type { ImportFormat } from "../model/import-facts.ts";
import { cleanLabel, cleanValue, isClean } from "./clean-value.ts";
import { columnsIn } from "./columns-in.ts";
import { type ImportNotes, importNotes } from "./import-notes.ts";
import type { Drawn, ImportedEdge, ImportedGraph, ImportedNode, ImportedValue } from "./imported-graph.ts";

export interface FoundNode {
  readonly id: string | undefined;
  readonly label?: string | undefined;
  readonly drawn?: Drawn;
  readonly values: ReadonlyMap<string, ImportedValue>;
  readonly line: number;
}

export interface FoundEdge {
  readonly id?: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly isDirected: boolean;
  readonly label?: string | undefined;
  readonly drawn?: Drawn;
  readonly values: ReadonlyMap<string, ImportedValue>;
  readonly line: number;
}

export interface GraphBuilder {
  /** Sets the place of an attribute among the others; those that are not declared follow in the order in which entries have them. */
  declareAttribute(of: "node" | "edge" | "all", name: string): void;
  addNode(node: FoundNode): void;
  addEdge(edge: FoundEdge): void;
  /** Sets a value of the graph as a whole. */
  setValue(name: string, value: ImportedValue): void;
  /**
   * @param namesNodes true if the file lists its nodes, so that an end that is not among them is a fault; else ends make nodes
   * @throws ReadingStopped if there is no node
   */
  finish(format: ImportFormat, namesNodes: boolean): ImportedGraph;
}

type Mutable<Entry> = { -readonly [Field in keyof Entry]: Entry[Field] };

/** Most edges have neither: one record for all of them takes no memory. */
const noValues: ReadonlyMap<string, ImportedValue> = new Map();
const notDrawn: Drawn = {};

export function graphBuilder(notes: ImportNotes): GraphBuilder {
  const nodes = new Map<string, ImportedNode>();
  const edges: ImportedEdge[] = [];
  const edgeIds = new Set<string>();
  const graphValues = new Map<string, ImportedValue>();
  const declared = { node: new Set<string>(), edge: new Set<string>() };

  const cleaned = (values: ReadonlyMap<string, ImportedValue>, line: number): ReadonlyMap<string, ImportedValue> => {
    if (isClean(values)) return values.size > 0 ? values : noValues;
    const result = new Map<string, ImportedValue>();
    for (const [name, value] of values) result.set(cleanValue(name, notes, line) as string, cleanValue(value, notes, line));
    return result;
  };
  const cleanId = (id: string | undefined, line: number): string | undefined => id && (cleanValue(id, notes, line) as string);

  return {
    declareAttribute(of, name) {
      // Entries that have it say what is replaced in its name.
      const clean = cleanValue(name, importNotes(), 0) as string;
      if (of !== "edge") declared.node.add(clean);
      if (of !== "node") declared.edge.add(clean);
    },
    addNode({ id: raw, label, drawn = notDrawn, values, line }) {
      const id = cleanId(raw, line);
      if (!id) return notes.fault({ kind: "id-missing" }, line);
      if (nodes.has(id)) return notes.fault({ kind: "id-repeated" }, line, id);
      const node: Mutable<ImportedNode> = { id, drawn, values: cleaned(values, line), line };
      if (label) node.label = cleanLabel(label, notes, line);
      nodes.set(id, node);
    },
    addEdge({ id: raw, source: from, target: to, isDirected, label, drawn = notDrawn, values, line }) {
      const id = cleanId(raw, line);
      const source = cleanId(from, line);
      const target = cleanId(to, line);
      if (!source || !target) return notes.fault({ kind: "end-missing" }, line, id);
      const edge: Mutable<ImportedEdge> = { source, target, isDirected, drawn, values: cleaned(values, line), line };
      if (label) edge.label = cleanLabel(label, notes, line);
      if (id && edgeIds.has(id)) notes.fault({ kind: "edge-id-repeated" }, line, id);
      else if (id) {
        edgeIds.add(id);
        edge.id = id;
      }
      edges.push(edge);
    },
    setValue: (name, value) => {
      graphValues.set(name, value);
    },
    finish(format, namesNodes) {
      const kept = edges.filter(({ source, target, line }) => {
        if (nodes.has(source) && nodes.has(target)) return true;
        const absent = [source, target].filter((end) => !nodes.has(end));
        if (namesNodes) {
          if (absent.length > 0) notes.fault({ kind: "end-unknown" }, line, absent[0]);
          return absent.length === 0;
        }
        for (const id of absent) {
          if (nodes.has(id)) continue;
          notes.note({ kind: "nodes-made" }, line, id);
          nodes.set(id, { id, drawn: {}, values: new Map(), line });
        }
        return true;
      });
      if (nodes.size === 0) notes.fault({ kind: "no-graph" });
      const [ofNodes, ofEdges] = [columnsIn([...nodes.values()], declared.node, notes), columnsIn(kept, declared.edge, notes)];
      return {
        format,
        nodes: ofNodes.entries,
        edges: ofEdges.entries,
        nodeColumns: ofNodes.columns,
        edgeColumns: ofEdges.columns,
        values: graphValues,
      };
    },
  };
}
