/** Numbers of a node type that the legend and the filters account for in words. */
import type { NodeType } from "./node-types.ts";
import type { Relation } from "./relations.ts";

/** The marks of a type on the map, and what is inside them. */
export interface MarksCount {
  readonly type: NodeType;
  readonly marks: number;
  /** The nodes inside collapsed families, each once. */
  readonly inside: number;
  /** By how many the numbers beside the marks add up to more. */
  readonly twice: number;
  /** The relation by which nodes of the type are raised: proposals are proposed. */
  readonly raising: Relation;
  /** The nodes, inside or not, that a stated claim raises, whatever the filters hide. */
  readonly stated: number;
  /** Those that only a claim of other standing raises. */
  readonly notStated: number;
}
