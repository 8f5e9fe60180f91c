/**
 * The view as the part of the address behind the `#`, and back. It holds only what differs from the first view, so the plain address is the
 * first view, and old links stay good when a new type or relation comes.
 */

import { findVoice } from "../graph/actors.ts";
import { collectionText, readCollection, sizeOf } from "../graph/collection.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { findBundle } from "../graph/hierarchy.ts";
import type { NodeId, SourceLine } from "../model/built.ts";
import { nodeTypeIds } from "../model/node-types.ts";
import { relationIds } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { compareSelection, compareText, pathSelection, pathText } from "./between.ts";
import { initialHidden } from "./filters.ts";
import { boardOf, boardText, initialBoard } from "./matrix-setting.ts";
import type { Drop, Dropped } from "./parse-issue.ts";
import { tableParts, withTablePart } from "./table-setting.ts";
import { initialEgo, initialView, same, sorted } from "./update.ts";
import {
  type Camera,
  depths,
  type EgoSetting,
  type Facet,
  facets,
  type Language,
  type Open,
  pageNames,
  paneNames,
  type Selection,
  type View,
} from "./view-state.ts";

export interface ReadAddress {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

/** What a link can ask about the graph it opens. */
export interface Known {
  readonly graph: ConceptGraph;
  /** Ids of the named questions. */
  readonly questions: readonly string[];
  /** The language of a link that names none. */
  readonly language: Language;
}

const selectionParameters = ["node", "edge", "question", "page"] as const;

/** Characters of the longest address that is written: longer ones are cut off by mail programs and chats. */
export const longestAddress = 2000;

/** What a link can be too short for. */
export type LeftOut = "selection" | "filters" | "open" | "expanded" | "table" | "collection";

interface Part {
  readonly name: string;
  readonly value: string;
  /** What is missing when it does not fit; absent where it always does. */
  readonly holds?: LeftOut;
}

/**
 * Writes a view behind the `#`; what does not fit is left out, the longest first, and named.
 *
 * @param most characters that there is room for
 */
export function writeAddress(view: View, most = longestAddress): { readonly hash: string; readonly leftOut: readonly LeftOut[] } {
  let parts = partsOf(view);
  const leftOut: LeftOut[] = [];
  for (let hash = written(parts); ; hash = written(parts)) {
    const [longest] = parts.filter(({ holds }) => holds).sort((a, b) => b.value.length - a.value.length);
    if (hash.length <= most || !longest?.holds) return { hash, leftOut: [...new Set(leftOut)] };
    leftOut.push(longest.holds);
    parts = parts.filter((part) => part !== longest);
  }
}

/** The view behind the `#`, or as much of it as fits. */
export const formatAddress = (view: View, most = longestAddress): string => writeAddress(view, most).hash;

const written = (parts: readonly Part[]): string => new URLSearchParams(parts.map(({ name, value }) => [name, value])).toString();

function partsOf(view: View): readonly Part[] {
  const { hidden, camera, open, ego } = view;
  const parts: Part[] = [];
  const add = (name: string, value: string, holds?: LeftOut): void => void parts.push({ name, value, ...(holds && { holds }) });
  const selection = selectionPart(view.selection);
  if (selection) parts.push({ holds: "selection", ...selection });
  for (const facet of facets) if (!same(hidden[facet], initialHidden[facet])) add(`off.${facet}`, hidden[facet].join("."), "filters");
  if (open === "all" || open.length > 0) add("open", open === "all" ? everyFamily : open.join("."), "open");
  const reach = reachText(ego);
  if (reach !== reachText(initialEgo)) add("depth", reach);
  if (ego.expanded.length > 0) add("expanded", ego.expanded.join("."), "expanded");
  if (view.pane !== "map") add("view", view.pane);
  const board = boardText(view.board);
  if (board !== boardText(initialBoard)) add("board", board);
  parts.push(...tableParts(view.table));
  if (camera) add("at", [fixed(camera.x, 1), fixed(camera.y, 1), fixed(camera.zoom, 3)].join(","));
  add("lang", view.language);
  if (view.theme !== "system") add("theme", view.theme);
  return parts;
}

function selectionPart(selection: Selection): Part | undefined {
  switch (selection.kind) {
    case "nothing":
      return undefined;
    case "passage":
      return { name: "passage", value: `${selection.source}:${selection.line}:${selection.phrase}` };
    case "ask":
      return { name: "ask", value: selection.text };
    case "pair":
      return { name: "pair", value: `${selection.from}~${selection.to}` };
    case "compare":
      return { name: "compare", value: compareText(selection) };
    case "path":
      return { name: "path", value: pathText(selection) };
    case "collection":
      return { name: "collection", value: collectionText(selection.collection), holds: "collection" };
    default:
      return { name: selection.kind, value: selection.id };
  }
}

/** A selection as the first part of an address; empty where nothing is selected. */
export function selectionText(selection: Selection): string {
  const part = selectionPart(selection);
  return part ? written([part]) : "";
}

/** As many decimals as a screen can show, and no more, so that a link stays short. */
const fixed = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** Opens what can be opened of a link, and says what it dropped. Never throws. */
export function parseAddress(hash: string, known: Known): ReadAddress {
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string, why: Dropped["why"]): undefined => {
    dropped.push({ parameter: parameter.slice(0, 40), value: value.slice(0, 80), why });
    return undefined;
  };
  let view = initialView(known.language);
  for (const [parameter, value] of new URLSearchParams(hash.replace(/^#/, ""))) {
    // Until there was a view of its own, the graph as text was a page.
    if (parameter === "page" && value === "outline") {
      view = { ...view, pane: "outline" };
      continue;
    }
    const selection = selectionOf(parameter, value, known, drop);
    if (selection === "unknown-id") drop(parameter, value, "unknown-id");
    else if (selection) view = { ...view, selection: view.selection.kind === "nothing" ? selection : view.selection };
    else if (parameter.startsWith("off.")) {
      const facet = facets.find((name) => parameter === `off.${name}`);
      if (!facet) drop(parameter, value, "unknown-parameter");
      else view = { ...view, hidden: { ...view.hidden, [facet]: hiddenOf(facet, value, known, drop) } };
    } else if (parameter === "at") {
      const camera = cameraOf(value) ?? drop(parameter, value, "unreadable");
      if (camera) view = { ...view, camera };
    } else if (parameter === "view") {
      const pane = paneNames.find((name) => name === value) ?? drop(parameter, value, "unreadable");
      if (pane) view = { ...view, pane };
    } else if (parameter === "board") {
      const board = boardOf(value) ?? drop(parameter, value, "unreadable");
      if (board) view = { ...view, board };
    } else if (parameter === "table" || parameter.startsWith("table."))
      view = { ...view, table: withTablePart(view.table, parameter, value, drop) };
    else if (parameter === "depth") {
      const reach = reachOf(value) ?? drop(parameter, value, "unreadable");
      if (reach) view = { ...view, ego: { ...view.ego, ...reach } };
    } else if (parameter === "expanded") view = { ...view, ego: { ...view.ego, expanded: nodesOf(parameter, value, known, drop) } };
    else if (parameter === "open") view = { ...view, open: openOf(value, known, drop) };
    else if (parameter === "lang") {
      if (value === "en" || value === "zh") view = { ...view, language: value };
      else drop(parameter, value, "unreadable");
    } else if (parameter === "theme") {
      if (value === "light" || value === "dark") view = { ...view, theme: value };
      else if (value !== "system") drop(parameter, value, "unreadable");
    } else drop(parameter, value, "unknown-parameter");
  }
  return { view, dropped };
}

function selectionOf(parameter: string, value: string, { graph, questions }: Known, drop: Drop): Selection | "unknown-id" | undefined {
  if (parameter === "passage") return passageSelection(value, graph);
  if (parameter === "collection") {
    const { collection, unknown } = readCollection(graph, value);
    if (sizeOf(collection) === 0) return "unknown-id";
    for (const id of unknown) drop(parameter, id, "unknown-id");
    return { kind: "collection", collection };
  }
  if (parameter === "ask") return value.trim() === "" ? "unknown-id" : { kind: "ask", text: value.slice(0, longestQuestion) };
  if (parameter === "pair") {
    const [from = "", to = ""] = value.split("~");
    const [voice, node] = [findVoice(graph, from), graph.findNode(to)];
    return voice && node ? { kind: "pair", from: voice.id, to: node.id } : "unknown-id";
  }
  if (parameter === "compare") return compareSelection(value, graph, drop);
  if (parameter === "path") return pathSelection(value, graph, drop);
  if (!(selectionParameters as readonly string[]).includes(parameter)) return undefined;
  switch (parameter as (typeof selectionParameters)[number]) {
    case "node": {
      const node = graph.findNode(value);
      return node ? { kind: "node", id: node.id } : "unknown-id";
    }
    case "edge": {
      const edge = findBundle(graph, value);
      return edge ? { kind: "edge", id: edge.id } : "unknown-id";
    }
    case "question":
      return questions.includes(value) ? { kind: "question", id: value } : "unknown-id";
    case "page": {
      const id = pageNames.find((name) => name === value);
      return id ? { kind: "page", id } : "unknown-id";
    }
  }
}

function passageSelection(value: string, graph: Known["graph"]): Selection | "unknown-id" {
  const [, id = "", line = "", phrase = ""] = /^([^:]*):(\d{1,7}):(.{1,40})$/su.exec(value) ?? [];
  const source = graph.findSource(id);
  if (!source || Number(line) < 1 || Number(line) > source.lines) return "unknown-id";
  return { kind: "passage", source: source.id, line: Number(line) as SourceLine, phrase };
}

function hiddenOf(facet: Facet, value: string, { graph }: Known, drop: Drop): readonly string[] {
  const ids = value === "" ? [] : value.split(".");
  const all = new Set<string>(idsOf(facet, graph));
  for (const id of ids) if (!all.has(id)) drop(`off.${facet}`, id, "unknown-id");
  return sorted(ids.filter((id) => all.has(id)));
}

/** No id has this sign. */
const everyFamily = "*";
const openOf = (value: string, known: Known, drop: Drop): Open => (value === everyFamily ? "all" : nodesOf("open", value, known, drop));

function nodesOf(parameter: string, value: string, { graph }: Known, drop: Drop): readonly NodeId[] {
  const nodes = value.split(".").map((id) => graph.findNode(id)?.id ?? drop(parameter, id, "unknown-id"));
  return sorted(nodes.filter((id) => id !== undefined)) as readonly NodeId[];
}

/** `2`, or `2.hubs`. */
const reachText = ({ depth, isThroughHubs }: EgoSetting): string => (isThroughHubs ? `${depth}.hubs` : String(depth));

function reachOf(value: string): Pick<EgoSetting, "depth" | "isThroughHubs"> | undefined {
  const [number, flag, ...more] = value.split(".");
  const depth = depths.find((steps) => String(steps) === number);
  return depth && (flag === undefined || flag === "hubs") && more.length === 0 ? { depth, isThroughHubs: flag === "hubs" } : undefined;
}

/** All ids that a facet can hide. */
export function idsOf(facet: Facet, graph: Pick<ConceptGraph, "built">): readonly string[] {
  switch (facet) {
    case "types":
      return nodeTypeIds;
    case "relations":
      return relationIds;
    case "standings":
      return standingIds;
    case "sessions":
      return graph.built.sources.flatMap((source) => source.sessions);
  }
}

/** Characters; what is longer is no question. */
const longestQuestion = 200;

const furthest = 1e6;

function cameraOf(value: string): Camera | undefined {
  const parts = value.split(",");
  const [x = Number.NaN, y = Number.NaN, zoom = Number.NaN] = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const isGood = parts.length === 3 && [x, y].every((way) => Math.abs(way) <= furthest) && zoom >= 0.05 && zoom <= 200;
  return isGood ? { x, y, zoom } : undefined;
}
