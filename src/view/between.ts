/** How comparisons and paths stand in an address: `compare=a.b.c`, `compare=a.b~thing`, `path=a~b`, `path=a~b~hubs~proposes.holds`. */

import { canSay, findVoice } from "../graph/actors.ts";
import { fewestCompared, mostCompared } from "../graph/compare/compare-limits.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { plainWalk } from "../graph/path/path-options.ts";
import { type Relation, relationIds } from "../model/relations.ts";
import type { Drop } from "./parse-issue.ts";
import type { Selection } from "./view-state.ts";

type Compare = Extract<Selection, { kind: "compare" }>;
type Path = Extract<Selection, { kind: "path" }>;

export const compareText = ({ ids, thing }: Compare): string => [ids.join("."), ...(thing ? [thing] : [])].join("~");

/** What can be compared of it; one that is unknown is dropped where two are left. */
export function compareSelection(value: string, graph: ConceptGraph, drop: Drop): Compare | "unknown-id" {
  const [list = "", about] = value.split("~");
  const voices = list.split(".").map((id) => ({ id, voice: findVoice(graph, id) }));
  const known = voices.flatMap(({ voice }) => (voice && (!voice.node || canSay(voice.node.type)) ? [voice.id] : []));
  const ids = [...new Set(known)].slice(0, mostCompared);
  if (ids.length < fewestCompared) return "unknown-id";
  for (const { id, voice } of voices) if (!voice || !ids.includes(voice.id)) drop("compare", id, "unknown-id");
  const thing = about === undefined ? undefined : (graph.findNode(about)?.id ?? drop("compare", about, "unknown-id"));
  return { kind: "compare", ids, ...(thing && { thing }) };
}

export function pathText({ from, to, walk: { throughHubs, off } }: Path): string {
  const parts = [from, to, throughHubs ? "hubs" : "", off.join(".")];
  while (parts.at(-1) === "") parts.pop();
  return parts.join("~");
}

export function pathSelection(value: string, graph: ConceptGraph, drop: Drop): Path | "unknown-id" {
  const [start = "", end = "", hubs = "", list = ""] = value.split("~");
  const [from, to] = [graph.findNode(start), graph.findNode(end)];
  if (!from || !to || from === to) return "unknown-id";
  const named = list === "" ? [] : list.split(".");
  const off = named.filter((id): id is Relation => (relationIds as readonly string[]).includes(id));
  for (const id of named) if (!(off as readonly string[]).includes(id)) drop("path", id, "unknown-id");
  if (hubs !== "" && hubs !== "hubs") drop("path", hubs, "unreadable");
  return { kind: "path", from: from.id, to: to.id, walk: { ...plainWalk, throughHubs: hubs === "hubs", off: [...new Set(off)].sort() } };
}
