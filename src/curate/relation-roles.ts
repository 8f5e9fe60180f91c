/** Looks up single relations and types by their role in the tables, so that no check names one. */
import type { NodeType } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";

export const relationEntry = (relation: Relation): RelationEntry => relations[relation];

const compiledFrom = (turns: "speakers" | "hosts"): Relation => {
  const found = relationIds.find((relation) => relationEntry(relation).compiledFrom === turns);
  if (!found) throw new Error(`No relation in the table is compiled from ${turns}.`);
  return found;
};

/** The relation between a session and those who give a speech in it. */
export const speakingRelation = (): Relation => compiledFrom("speakers");
/** The relation between a session and those who only host it or ask questions. */
export const hostingRelation = (): Relation => compiledFrom("hosts");

/** The node types that can be the speaker of a turn. */
export const speakerTypes = (): readonly NodeType[] => relationEntry(speakingRelation()).joins.flatMap((row) => row.from as NodeType[]);

/** The node type of the sessions in a source's programme. */
export const sessionType = (): NodeType => relationEntry(speakingRelation()).joins[0]?.to[0] as NodeType;

/** True where a relation may join two types in this direction. */
export const mayJoin = (relation: Relation, from: NodeType, to: NodeType): boolean =>
  relationEntry(relation).joins.some((row) => row.from.includes(from) && row.to.includes(to));
