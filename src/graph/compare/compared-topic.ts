import type { ActorId, BuiltClaim, BuiltNode } from "../../model/built.ts";

export interface ComparedTopic {
  readonly node: BuiltNode;
  /** The claims on the topic, by actor in the order of the comparison; each actor's in programme order. */
  readonly claimsByActor: ReadonlyMap<ActorId, readonly BuiltClaim[]>;
  /** True if one disputes it, or supports it only with reservations, and another does not. */
  readonly isDisputed: boolean;
}
