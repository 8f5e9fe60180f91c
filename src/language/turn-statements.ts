/** Statements of the claims that nobody writes, because the turns say them already. */
import type { Bilingual } from "../model/bilingual.ts";
import type { Relation } from "../model/relations.ts";
import { turnStatement as en } from "./en/turn-statements.ts";
import { turnStatement as zh } from "./zh/turn-statements.ts";

/** Says who spoke in a session or hosted it, in both languages. */
export const turnStatement = (relation: Relation, person: Bilingual, session: Bilingual): Bilingual => ({
  en: en(relation, person.en, session.en),
  zh: zh(relation, person.zh, session.zh),
});
