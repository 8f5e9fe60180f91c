/** The parts shared by kinds whose nodes, claims and highlight are those of an answer, or that have none. */
import { findBundle } from "../graph/hierarchy.ts";
import type { BuiltClaim, NodeId } from "../model/built.ts";
import type { Highlight, SelectionContext, SelectionKind } from "./selection-kind.ts";

type Answered = Pick<SelectionContext, "answer">;

const nodesOf = (_: unknown, { answer }: Answered): readonly NodeId[] => [...(answer?.nodes ?? [])];

/** The nodes, the claims and the highlight of the answer; empty if there is no answer. */
export const answeredParts = {
  truncated: "selection",
  nodes: nodesOf,
  claims: (_: unknown, { graph, answer }: Pick<SelectionContext, "graph" | "answer">): readonly BuiltClaim[] =>
    [...(answer?.edges ?? [])].flatMap((id) => findBundle(graph, id)?.claims ?? []),
  highlight: (_: unknown, { answer }: Answered): Highlight | undefined => answer,
  isCounted: false,
} satisfies Partial<SelectionKind<unknown>>;
