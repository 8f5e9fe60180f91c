/**
 * Reads GraphML, also as NetworkX, igraph, Gephi, Cytoscape and yEd write it.
 *
 * @see http://graphml.graphdrawing.org/primer/graphml-primer.html
 */
import type { GraphBuilder } from "./graph-builder.ts";
import type { ImportNotes } from "./import-notes.ts";
import type { Drawn, ImportedValue } from "./imported-graph.ts";
import { freeName } from "./read-gexf.ts";
import { typedValue } from "./typed-value.ts";
import type { XmlElement, XmlHandler } from "./xml-elements.ts";
import { type YedDrawing, yedDrawing } from "./yed-drawing.ts";

/** The declaration of an attribute. */
interface Key {
  readonly name: string;
  readonly type: string;
  /** "node", "edge", "graph", "all" or another element. */
  readonly element: string;
  /** True if its values are drawings of yEd. */
  readonly isDrawing: boolean;
  initial?: string;
}

interface OpenEntry {
  readonly element: XmlElement;
  readonly values: Map<string, ImportedValue>;
  /** The drawing of yEd. */
  drawing?: YedDrawing;
}

/** Attributes of a key by which yEd and yFiles say that its values are for them. */
const drawingMarks = /^yfiles\.type$|:attr[.-]uri$/;
const ignoredElements: ReadonlySet<string> = new Set(["hyperedge", "port", "locator", "endpoint"]);

/** Makes a handler of the elements of a GraphML file, which fills a graph. */
export function graphmlHandler(graph: GraphBuilder, notes: ImportNotes): XmlHandler {
  const keys = new Map<string, Key>();
  const open: OpenEntry[] = [];
  /** Elements inside a `data`, and those that are left out with all that is in them. */
  let inside: { readonly element: XmlElement; readonly drawing?: YedDrawing } | undefined;
  let declared: Key | undefined;
  const directions: boolean[] = [];
  let topGraphs = 0;

  const namesFor = (element: string): ReadonlyMap<string, Key> =>
    new Map([...keys].filter(([, key]) => key.element === element || key.element === "all" || element === "all"));

  function declare({ attributes: given, line }: XmlElement): void {
    const id = given.get("id");
    if (id === undefined) {
      notes.note({ kind: "element-left-out", name: "key" }, line);
      return;
    }
    const element = given.get("for") ?? "all";
    const isDrawing = [...given.keys()].some((name) => drawingMarks.test(name));
    const wanted = given.get("attr.name") || id || "attribute";
    const name = isDrawing ? wanted : freeName(wanted, namesFor(element), line, notes);
    declared = { name, type: given.get("attr.type") ?? "string", element, isDrawing };
    keys.set(id, declared);
    if (!isDrawing && (element === "node" || element === "edge" || element === "all")) graph.declareAttribute(element, name);
  }

  const keyOf = ({ attributes: given }: XmlElement): Key | undefined => keys.get(given.get("key") ?? "");

  function addData(element: XmlElement, text: string): void {
    const id = element.attributes.get("key") ?? "";
    const key = keys.get(id);
    const entry = open.at(-1);
    const name = key?.name ?? id;
    if (key?.isDrawing) return;
    if (!key) notes.note({ kind: "attribute-undeclared", name }, element.line);
    const value = typedValue(text, key?.type ?? "string", { name, line: element.line }, notes);
    if (value === undefined) return;
    if (entry) entry.values.set(name, value);
    else graph.setValue(name, value);
  }

  function addDefaults({ element, values }: OpenEntry): void {
    for (const { name, type, initial, element: kind, isDrawing } of keys.values()) {
      if (initial === undefined || isDrawing || values.has(name) || (kind !== element.name && kind !== "all")) continue;
      const value = typedValue(initial, type, { name, line: element.line }, notes);
      if (value === undefined) continue;
      values.set(name, value);
      notes.note({ kind: "default-applied", name }, element.line);
    }
  }

  function addEntry(entry: OpenEntry): void {
    addDefaults(entry);
    const { element, values, drawing } = entry;
    const { name, attributes: given, line } = element;
    const drawn: Drawn = drawing?.drawn() ?? {};
    const base = { id: given.get("id"), label: drawing?.label(), drawn, values, line };
    if (name === "node") {
      graph.addNode(base);
      return;
    }
    const declaredDirection = given.get("directed");
    const isDirected = declaredDirection === undefined ? (directions.at(-1) ?? true) : declaredDirection === "true";
    if (given.has("sourceport") || given.has("targetport")) notes.note({ kind: "element-left-out", name: "port" }, line);
    graph.addEdge({ ...base, source: given.get("source"), target: given.get("target"), isDirected });
  }

  function openGraph({ attributes: given, line }: XmlElement): void {
    const outer = open.at(-1);
    if (outer) notes.note({ kind: "nesting-flattened" }, line);
    else {
      topGraphs += 1;
      if (topGraphs > 1) notes.fault({ kind: "several-graphs" }, line);
    }
    directions.push(given.get("edgedefault") !== "undirected");
  }

  function openEntry(element: XmlElement): void {
    const values = new Map<string, ImportedValue>();
    const outer = open.at(-1);
    const parent = element.name === "node" && outer?.element.name === "node" ? outer.element.attributes.get("id") : undefined;
    if (parent) values.set("parent", parent);
    open.push({ element, values });
  }

  function openData(element: XmlElement): void {
    const key = keyOf(element);
    if (!key?.isDrawing) {
      inside = { element };
      return;
    }
    const entry = open.at(-1);
    const drawing = entry && (entry.drawing ?? yedDrawing(entry.element.name));
    if (entry && drawing) {
      entry.drawing = drawing;
      notes.note({ kind: "drawing-simplified" }, element.line);
    }
    inside = { element, ...(drawing && { drawing }) };
  }

  return {
    open(element) {
      const { name, line } = element;
      if (inside) {
        if (inside.element.name === "data" && !keyOf(inside.element)?.isDrawing) notes.note({ kind: "element-left-out", name }, line);
        inside.drawing?.open(element);
      } else if (topGraphs > 1 && name !== "graph") return;
      else if (name === "graph") openGraph(element);
      else if (name === "node" || name === "edge") openEntry(element);
      else if (name === "key") declare(element);
      else if (name === "data") openData(element);
      else if (ignoredElements.has(name)) {
        notes.note({ kind: "element-left-out", name }, line);
        inside = { element };
      } else if (!["graphml", "default", "desc"].includes(name)) notes.note({ kind: "element-left-out", name }, line);
    },
    close(element, text) {
      const { name } = element;
      if (inside) {
        if (element !== inside.element) return inside.drawing?.close(element, text);
        if (name === "data") addData(element, text);
        inside = undefined;
      } else if (name === "graph") directions.pop();
      else if (topGraphs > 1) return;
      else if (name === "default" && declared) declared.initial = text;
      else if (name === "key") declared = undefined;
      else if (name === "node" || name === "edge") {
        const entry = open.pop();
        if (entry) addEntry(entry);
      }
    },
  };
}
