import type { Confidence } from "../../model/confidences.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";
import { type Standing, standings } from "../../model/standings.ts";
import { markPath } from "../../ui/mark-path.ts";

/**
 * The mark of a statement: its shape shows the relation, its fill the standing. A relation that puts a node forward has the node's shape;
 * one that takes a side on it has a sign in a box. Filled: stated. Hollow: reported. Dotted: neither. A question mark: not certain.
 */
export function StatementMark({ confidence = "certain", ...props }: StatementMarkProps) {
  return (
    <>
      <EvidenceMark {...props} />
      {confidence !== "certain" && (
        <span class="doubt" aria-hidden="true">
          ?
        </span>
      )}
    </>
  );
}

interface StatementMarkProps {
  readonly relation: Relation;
  readonly standing: Standing;
  /** The type of the topic. */
  readonly type: NodeType;
  readonly confidence?: Confidence;
}

function EvidenceMark({ relation, standing, type }: Omit<StatementMarkProps, "confidence">) {
  const { sign }: RelationEntry = relations[relation];
  const how = standing === "stated" ? "stated" : standings[standing].isInSource ? "reported" : "unbacked";
  if (sign !== undefined)
    return (
      <span class={`sign ${how}`} aria-hidden="true">
        {sign}
      </span>
    );
  const { shape, colour }: NodeTypeEntry = nodeTypes[type];
  return (
    <svg class={`saying ${how} fill-${colour}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={markPath(shape)} fill-rule="evenodd" />
    </svg>
  );
}
