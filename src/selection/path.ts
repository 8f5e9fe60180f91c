/** The shortest paths from one node to another. In an address: `path=a~b`, or `path=a~b~hubs~proposes.holds`. */
import { defaultPathOptions, type PathOptions } from "../graph/path/path-options.ts";
import type { NodeId } from "../model/built.ts";
import { type Relation, relationIds } from "../model/relations.ts";
import { joinNames } from "./actor-names.ts";
import { answeredParts } from "./answered.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface PathSelection {
  readonly kind: "path";
  readonly from: NodeId;
  readonly to: NodeId;
  readonly options: PathOptions;
}

export const pathKind: SelectionKind<PathSelection> = {
  ...answeredParts,
  parameter: "path",
  parse(value, { graph, report }) {
    const [start = "", end = "", hubs = "", list = ""] = value.split("~");
    const [from, to] = [graph.findNode(start), graph.findNode(end)];
    if (!from || !to || from === to) return undefined;
    const named = list === "" ? [] : list.split(".");
    const off = named.filter((id): id is Relation => (relationIds as readonly string[]).includes(id));
    for (const id of named) if (!(off as readonly string[]).includes(id)) report("path", id, "unknown-id");
    if (hubs !== "" && hubs !== "hubs") report("path", hubs, "unreadable");
    const options: PathOptions = { ...defaultPathOptions, throughHubs: hubs === "hubs", off: [...new Set(off)].sort() };
    return { kind: "path", from: from.id, to: to.id, options };
  },
  format({ from, to, options: { throughHubs, off } }) {
    const parts = [from, to, throughHubs ? "hubs" : "", off.join(".")];
    while (parts.at(-1) === "") parts.pop();
    return parts.join("~");
  },
  title: ({ from, to }, context) => joinNames(context, [from, to], " → "),
  answerer: { load: () => import("./path-answer.ts") },
};
