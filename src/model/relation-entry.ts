/** The shape of an entry in the table of relations. */

import type { Attitude } from "./attitudes.ts";
import type { Bilingual } from "./bilingual.ts";

/** Fields that only claims of some relations have. */
export type ClaimField = "addressees" | "quantity" | "by" | "stance" | "about" | "match" | "asOf" | "role";

/** Groups of relations, by which edges are drawn and listed in the legend. */
export type RelationFamily = "speech" | "answer" | "work" | "structure";

export const relationFamilies: Readonly<Record<RelationFamily, Bilingual>> = {
  speech: { en: "attitudes", zh: "表态" },
  answer: { en: "risk responses", zh: "应对风险" },
  work: { en: "work and references", zh: "研究、研制与提及" },
  structure: { en: "affiliation and grouping", zh: "隶属与归类" },
};

/** The kinds of lines: what is said by one, or the family of its relation. Each has a colour of its own. */
export type LineKind = "warning" | "recommendation" | "prohibition" | "objection" | "view" | "answer" | "work" | "structure";

export const lineKinds: Readonly<Record<LineKind, Bilingual>> = {
  warning: { en: "warns of", zh: "警示" },
  recommendation: { en: "proposes, supports", zh: "提出或支持" },
  prohibition: { en: "draws a red line", zh: "划定红线" },
  objection: { en: "disputes, sees limits", zh: "不认同或指出局限" },
  view: { en: "argues", zh: "认为" },
  answer: { en: "responds to a risk", zh: "应对风险" },
  work: { en: "works on, refers to", zh: "研究或提及" },
  structure: { en: "belongs to", zh: "隶属" },
};

export type RelationVerb = Pick<RelationEntry, "reads" | "withNumber" | "inverse">;

export interface RelationEntry {
  /** Node types that a claim of this relation may join: each row lists subjects and the objects that they may have. */
  readonly joins: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  /** The verb, read from subject to object: "Ada warns of disinformation". */
  readonly reads: Bilingual;
  /** The verb with a number of objects, "#"; absent where the number follows the verb: "proposes 3". */
  readonly withNumber?: { readonly en: { readonly one: string; readonly other: string }; readonly zh: string };
  /** The verb read from object to subject, as a heading: "warned of by". */
  readonly inverse: Bilingual;
  /** How it reads where a person speaks for what a document says. */
  readonly spokenFor?: RelationVerb;
  readonly family: RelationFamily;
  readonly line: LineKind;
  /** True where the subject of a stated claim must be the turn's speaker, or an institution that the speaker may speak for. */
  readonly subjectSpeaks: boolean;
  /** True where it joins so many nodes that a path along it says little. */
  readonly hub?: true;
  /** The attitudes that it expresses. */
  readonly attitudes?: readonly Attitude[];
  /** True where what it joins is about the same thing, though of another type: a red line and the risk that it is to prevent. */
  readonly joinsKin?: true;
  /** True where it only mentions its object: two people who mention the same tool may have nothing else in common. */
  readonly isMention?: true;
  /**
   * True where its subjects commit themselves to the object, as by signing it: whoever does so has it in common with others who do, though
   * none of them speaks of it.
   */
  readonly isSigning?: true;
  /** True where the subject disputes the object, or supports it only with reservations. */
  readonly isCritical?: true;
  /** Mark in the matrix, for a relation by which the subject takes a attitude on what somebody else put forward. */
  readonly sign?: string;
  /** True where it leads from a child to its parent: the hierarchy is made of it. */
  readonly broadens?: true;
  /** Compiled from turns; never written in a claims file. */
  readonly compiled?: true;
  /** The people whose turns it is compiled from: those who give a speech in the session, or those who only host it or ask questions. */
  readonly compiledFrom?: "speakers" | "hosts";
  /** True where its subject may speak for its object, so that a claim stated by the subject may have the object as its subject. */
  readonly speaksFor?: true;
  /** The only standing that its claims can have. */
  readonly onlyStanding?: "inferred";
  readonly fields: readonly ClaimField[];
  /** True where its lines are on the map while nothing is selected: somebody says something of a risk, a proposal or a red line. */
  readonly atRest?: true;
  /** True where even a single claim makes a strong line, and who makes it speaks. */
  readonly alwaysStrong?: true;
  /** True where its external claims are visible in the first view too. */
  readonly shownFromOutside?: true;
}
