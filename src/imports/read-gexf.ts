/**
 * Reads GEXF of all versions in use (1.0 to 1.3 with their drafts); namespaces differ between the tools that write them, and are not looked at.
 *
 * @see https://gexf.net/schema.html
 */

import { colorOf, colorOfText, drawnOf, finiteNumber } from "./drawn-values.ts";
import { exportData } from "./export-data.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import type { ImportNotes } from "./import-notes.ts";
import type { Drawn, ImportedValue } from "./imported-graph.ts";
import { typedValue } from "./typed-value.ts";
import type { XmlElement, XmlHandler } from "./xml-elements.ts";

interface Attribute {
  readonly name: string;
  readonly type: string;
  readonly line: number;
  initial?: string;
}

/** A node or an edge whose closing tag has not come yet. */
interface OpenEntry {
  readonly element: XmlElement;
  readonly values: Map<string, ImportedValue>;
  drawn: Drawn;
}

type EntryClass = "node" | "edge";

/** Elements that have nothing to read but their content. */
const containers: ReadonlySet<string> = new Set(["gexf", "graph", "nodes", "edges", "attvalues", "attributes", "meta"]);
/** Of the file, not of the graph. */
const aboutFile: ReadonlySet<string> = new Set(["creator", "author", "title", "description", "keywords", "lastmodifieddate"]);
const timeElements: ReadonlySet<string> = new Set(["spell", "spells", "slice", "slices"]);
const timeAttributes: readonly string[] = ["start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals"];

/** Makes a handler of the elements of a GEXF file, which fills a graph. */
export function gexfHandler(graph: GraphBuilder, notes: ImportNotes): XmlHandler {
  const attributes: Readonly<Record<EntryClass, Map<string, Attribute>>> = { node: new Map(), edge: new Map() };
  const open: OpenEntry[] = [];
  let declaredFor: EntryClass | undefined;
  let declared: Attribute | undefined;
  let defaultType = "undirected";
  let graphs = 0;

  const isSkipped = (): boolean => graphs > 1;

  function declare(element: XmlElement): void {
    const { attributes: given, line } = element;
    const [id, title] = [given.get("id"), given.get("title")];
    if (!declaredFor || id === undefined) {
      notes.note({ kind: "element-left-out", name: element.name }, line);
      return;
    }
    const known = attributes[declaredFor];
    declared = { name: freeName(title || id, known, line, notes), type: given.get("type") ?? "string", line };
    known.set(id, declared);
    graph.declareAttribute(declaredFor, declared.name);
  }

  function addValue(entry: OpenEntry, { attributes: given, line }: XmlElement): void {
    const kind = entry.element.name as EntryClass;
    const id = given.get("for") ?? given.get("id");
    const value = given.get("value");
    if (id === undefined || value === undefined) return;
    noteTimes(given, line, notes);
    const attribute = attributes[kind].get(id);
    if (!attribute) notes.note({ kind: "attribute-undeclared", name: id }, line);
    const name = attribute?.name ?? id;
    const read = typedValue(value, attribute?.type ?? "string", { name, line }, notes);
    if (read !== undefined) entry.values.set(name, read);
  }

  function addDefaults({ element, values }: OpenEntry): void {
    for (const { name, type, initial } of attributes[element.name as EntryClass].values()) {
      if (initial === undefined || values.has(name)) continue;
      const read = typedValue(initial, type, { name, line: element.line }, notes);
      if (read === undefined) continue;
      values.set(name, read);
      notes.note({ kind: "default-applied", name }, element.line);
    }
  }

  function addEntry(entry: OpenEntry): void {
    addDefaults(entry);
    const { element, values, drawn } = entry;
    const { name, attributes: given, line } = element;
    const base = { id: given.get("id"), label: given.get("label"), drawn, values, line };
    if (name === "node") {
      graph.addNode(base);
      return;
    }
    for (const extra of ["weight", "kind"] as const) {
      const text = given.get(extra);
      if (text === undefined || values.has(extra)) continue;
      const read = typedValue(text, extra === "weight" ? "double" : "string", { name: extra, line }, notes);
      if (read !== undefined) values.set(extra, read);
    }
    const isDirected = (given.get("type") ?? defaultType) !== "undirected";
    graph.addEdge({ ...base, source: given.get("source"), target: given.get("target"), isDirected });
  }

  function openEntry(element: XmlElement): void {
    const outer = open.at(-1);
    const values = new Map<string, ImportedValue>();
    const parent = element.attributes.get("pid") ?? (outer?.element.name === "node" ? outer.element.attributes.get("id") : undefined);
    if (element.name === "node" && parent) {
      notes.note({ kind: "nesting-flattened" }, element.line);
      values.set("parent", parent);
    }
    noteTimes(element.attributes, element.line, notes);
    open.push({ element, values, drawn: {} });
  }

  return {
    open(element) {
      const { name, attributes: given, line } = element;
      if (name === "graph") {
        graphs += 1;
        if (graphs > 1) notes.fault({ kind: "several-graphs" }, line);
        else defaultType = given.get("defaultedgetype") ?? defaultType;
      }
      if (isSkipped() || containers.has(name)) {
        if (name === "attributes") declaredFor = classOf(given.get("class"));
        return;
      }
      const entry = open.at(-1);
      if (name === "node" || name === "edge") openEntry(element);
      else if (name === "attribute") declare(element);
      else if (name === "attvalue" && entry) addValue(entry, element);
      else if (timeElements.has(name)) notes.note({ kind: "times-left-out" }, line);
      else if (entry && drawing.has(name)) entry.drawn = { ...entry.drawn, ...drawing.get(name)?.(given) };
      else if (name !== "default" && !aboutFile.has(name.toLowerCase())) notes.note({ kind: "element-left-out", name }, line);
    },
    close({ name }, text) {
      if (isSkipped()) return;
      if (name === "default" && declared) declared.initial = text;
      else if (name === "attributes") declaredFor = undefined;
      else if (name === "attribute") declared = undefined;
      else if (name === "node" || name === "edge") {
        const entry = open.pop();
        if (entry) addEntry(entry);
      }
    },
    instruction: (target, body, line) => exportData(target, body, line, graph, notes),
  };
}

const classOf = (text: string | undefined): EntryClass | undefined => (text === "node" || text === "edge" ? text : undefined);

function noteTimes(given: ReadonlyMap<string, string>, line: number, notes: ImportNotes): void {
  if (timeAttributes.some((name) => given.has(name))) notes.note({ kind: "times-left-out" }, line);
}

/** A name that no earlier attribute has. */
export function freeName(wanted: string, known: ReadonlyMap<string, { readonly name: string }>, line: number, notes: ImportNotes): string {
  const taken = new Set([...known.values()].map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  let count = 2;
  while (taken.has(`${wanted} (${count})`)) count += 1;
  const newName = `${wanted} (${count})`;
  notes.note({ kind: "attribute-renamed", name: wanted, newName }, line);
  return newName;
}

type Given = ReadonlyMap<string, string>;
const drawing: ReadonlyMap<string, (given: Given) => Drawn> = new Map<string, (given: Given) => Drawn>([
  ["position", (given) => drawnOf({ x: finiteNumber(given.get("x")), y: finiteNumber(given.get("y")) })],
  ["size", (given) => drawnOf({ size: finiteNumber(given.get("value")) })],
  ["thickness", (given) => drawnOf({ size: finiteNumber(given.get("value")) })],
  ["color", (given) => drawnOf({ color: colorOfText(given.get("hex") ?? "") ?? colorOf(given.get("r"), given.get("g"), given.get("b")) })],
  ["shape", () => ({})],
]);
