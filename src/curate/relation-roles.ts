/** What the gate and the compiler need to know of single relations and types, asked of the tables. */
import type { NodeType } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";

export const relationEntry = (relation: Relation): RelationEntry => relations[relation];

const compiledFrom = (turns: "speakers" | "hosts"): Relation => {
  const found = relationIds.find((relation) => relationEntry(relation).compiledFrom === turns);
  if (!found) throw new Error(`No relation in the table is compiled from ${turns}.`);
  return found;
};

/** The relation of those who give a speech to their session. */
export const speakingRelation = (): Relation => compiledFrom("speakers");
/** The relation of those who only host a session or put questions to it. */
export const hostingRelation = (): Relation => compiledFrom("hosts");

/** The types of node that can speak in a turn. */
export const speakerTypes = (): readonly NodeType[] => relationEntry(speakingRelation()).joins.flatMap((row) => row.from as NodeType[]);

/** The type of the sessions in a source's programme. */
export const sessionType = (): NodeType => relationEntry(speakingRelation()).joins[0]?.to[0] as NodeType;

/** Whether a relation may join two types. */
export const mayJoin = (relation: Relation, from: NodeType, to: NodeType): boolean =>
  relationEntry(relation).joins.some((row) => row.from.includes(from) && row.to.includes(to));
