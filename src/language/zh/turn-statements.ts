import { type Relation, relations } from "../../model/relations.ts";

/** Says who spoke in a session or hosted it, in Chinese. */
export const turnStatement = (relation: Relation, person: string, session: string): string =>
  `${person}${relations[relation].reads.zh}“${session}”。`;
