/** What is said of a relation in the table of relations. */
import type { Bilingual } from "./bilingual.ts";

/** Fields that only some relations carry on their claims. */
export type ClaimField = "addressees" | "quantity" | "by" | "stance" | "about" | "match" | "asOf";

/** How edges of one kind are drawn and grouped in the legend. */
export type RelationFamily = "speech" | "answer" | "work" | "structure";

export const relationFamilies: Readonly<Record<RelationFamily, Bilingual>> = {
  speech: { en: "positions", zh: "表态" },
  answer: { en: "risk responses", zh: "应对风险" },
  work: { en: "work and references", zh: "研究、研制与引用" },
  structure: { en: "affiliation and grouping", zh: "隶属与归类" },
};

export interface RelationEntry {
  /** Which types a claim of this relation may join: each row lists the sources and the targets that they may have. */
  readonly joins: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  /** The verb, read from subject to object: "Ada warns of disinformation". */
  readonly reads: Bilingual;
  /** The verb read from object to subject, as a heading: "warned of by". */
  readonly inverse: Bilingual;
  readonly family: RelationFamily;
  /** Whether a stated claim's subject must be the turn's speaker, or an institution that the speaker is affiliated with. */
  readonly subjectSpeaks: boolean;
  /** Other words that people ask with: "who proposed", "谁建议"; `inverse` are those read from object to subject, in either language. */
  readonly asked?: { readonly en: readonly string[]; readonly zh: readonly string[]; readonly inverse?: readonly string[] };
  /** Whether it joins everybody with everybody, so that a path along it says little. */
  readonly hub?: true;
  /** Whether it only refers to its object: two who refer to one tool need have nothing else in common. */
  readonly mentions?: true;
  /** Whether the subject stands against the object, or behind it with a limit only. */
  readonly parts?: true;
  /** How it is marked on the board, where it says something else than that the subject says the object's thing. */
  readonly sign?: string;
  /** Whether it leads from a narrower node to a broader one: what layers are made of. */
  readonly broadens?: true;
  /** Compiled from turns; never written in a claims file. */
  readonly compiled?: true;
  /** Whose turns it is compiled from: those who give a speech in the session, or those who only host it or put questions. */
  readonly compiledFrom?: "speakers" | "hosts";
  /** Whether its subject may speak for its object: then a stated claim may have the object as its subject. */
  readonly speaksFor?: true;
  /** The one standing that its claims can have, where there is only one. */
  readonly alwaysStands?: "inferred";
  readonly fields: readonly ClaimField[];
  /** Shown in the first view even where it is known from outside the sources only. */
  readonly shownFromOutside?: true;
}
