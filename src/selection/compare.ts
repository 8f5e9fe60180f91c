/** Two to four actors, compared. In an address: `compare=a.b.c`, or `compare=a.b~topic`. */
import { canBeActor, findActor } from "../graph/actors.ts";
import { maxCompared, minCompared } from "../graph/compare/compare-limits.ts";
import type { ActorId, NodeId } from "../model/built.ts";
import { joinNames } from "./actor-names.ts";
import { answeredParts } from "./answered.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface CompareSelection {
  readonly kind: "compare";
  /** In the order in which they were selected. */
  readonly ids: readonly ActorId[];
  /** The node whose claims come first. */
  readonly topic?: NodeId;
}

export const compareKind: SelectionKind<CompareSelection> = {
  ...answeredParts,
  parameter: "compare",
  /** Drops unknown actors; undefined if fewer than two are left. */
  parse(value, { graph, report }) {
    const [list = "", about] = value.split("~");
    // Written by hand, a list has commas.
    const actors = list.split(/[.,，、]/u).map((id) => ({ id, actor: findActor(graph, id) }));
    const known = actors.flatMap(({ actor }) => (actor && (!actor.node || canBeActor(actor.node.type)) ? [actor.id] : []));
    const ids = [...new Set(known)].slice(0, maxCompared);
    if (ids.length < minCompared) return undefined;
    for (const { id, actor } of actors) if (!actor || !ids.includes(actor.id)) report("compare", id, "unknown-id");
    const topic = about === undefined ? undefined : (graph.findNode(about)?.id ?? report("compare", about, "unknown-id"));
    return { kind: "compare", ids, ...(topic && { topic }) };
  },
  format: ({ ids, topic }) => [ids.join("."), ...(topic ? [topic] : [])].join("~"),
  title: ({ ids }, context) => joinNames(context, ids, " · "),
  answerer: { load: () => import("./compare-answer.ts") },
};
