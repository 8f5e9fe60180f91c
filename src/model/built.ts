/** The built graph: `npm run build` writes it as `graph.json`, and every module after `curate` reads it. */
import type { Addressee } from "./addressees.ts";
import type { AffiliationRole } from "./affiliation-roles.ts";
import type { Bilingual } from "./bilingual.ts";
import type { Confidence } from "./confidences.ts";
import type { CoverReason } from "./cover-reasons.ts";
import type { NodeType } from "./node-types.ts";
import type { Relation } from "./relations.ts";
import type { Standing } from "./standings.ts";
import type { TurnBasis, TurnKind } from "./turn-kinds.ts";

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Kebab-case id of a node; never changes once published. */
export type NodeId = Branded<string, "NodeId">;
/** A country or region as an actor: all institutions in it. "@" and its code, as in `@CN` or `@asia`. */
export type RegionId = Branded<string, "RegionId">;
/** An actor: one node, or all institutions of a country or region. */
export type ActorId = NodeId | RegionId;
/** `<talk>-<nn>`; never used again. */
export type ClaimId = Branded<string, "ClaimId">;
/** `<from>~<relation>~<to>`: all claims with the same relation between the same two nodes. */
export type EdgeId = Branded<string, "EdgeId">;
export type TurnId = Branded<string, "TurnId">;
export type SourceId = Branded<string, "SourceId">;
/** A line of a source, counted from 1. */
export type SourceLine = Branded<number, "SourceLine">;

/** A short verbatim phrase that occurs exactly once on its line. */
export interface Locator {
  readonly source: SourceId;
  readonly line: SourceLine;
  readonly phrase: string;
}

/** A point in a source: the start of a line, or of a phrase on that line. */
export interface SourcePoint {
  readonly line: SourceLine;
  readonly phrase?: string;
}

export interface BuiltTurn {
  readonly id: TurnId;
  readonly source: SourceId;
  readonly session: NodeId;
  /** Absent where the speaker is unknown. */
  readonly speaker?: NodeId;
  readonly kind: TurnKind;
  readonly basis: TurnBasis;
  readonly confidence: Confidence;
  readonly why?: Bilingual;
  readonly from: SourcePoint;
  /** The start of the next turn of the source; absent for the last. */
  readonly before?: SourcePoint;
}

/** A known error of the transcript: locators keep `heard`, and the page shows `meant` beside it. */
export interface Correction {
  readonly line: SourceLine;
  readonly heard: string;
  readonly meant: string;
  readonly why: Bilingual;
  readonly confidence: Confidence;
}

/** A sentence of a speech, without its words. */
export interface BuiltSentence {
  readonly turn: TurnId;
  readonly line: SourceLine;
  /** Length in UTF-16 units. */
  readonly length: number;
  /** The claims that cover it. */
  readonly claims: readonly ClaimId[];
  /** The reason why no claim covers it; absent where one does, and where the sentence is open. */
  readonly declared?: CoverReason;
}

/** Texts that a source gives about itself. */
export interface SourceTexts {
  /** Shown under the headline of the first view. */
  readonly deck?: Bilingual;
  /** Of the page, for search engines. */
  readonly description?: Bilingual;
  /** A description of the source. */
  readonly about?: Bilingual;
  /** How its claims were checked. */
  readonly checked?: Bilingual;
  /** How far its claims can be trusted; shown with all claims. */
  readonly notice?: Bilingual;
  /** Shown in the empty search box. */
  readonly searchExamples?: Bilingual;
  /** Questions in words that the graph answers. */
  readonly examples?: readonly Bilingual[];
  /** A person for examples of questions. */
  readonly exampleSpeaker?: NodeId;
}

export interface BuiltSource extends SourceTexts {
  readonly id: SourceId;
  readonly title: Bilingual;
  readonly date: string;
  readonly place: Bilingual;
  readonly sha256: string;
  /** Path of the transcript relative to the page, on a site that may publish it. */
  readonly transcript?: string;
  readonly lines: number;
  /** Session nodes in the programme's order. */
  readonly sessions: readonly NodeId[];
  /** In the order of the text. */
  readonly turns: readonly BuiltTurn[];
  readonly corrections: readonly Correction[];
  /** Sentences in the order of the text; empty in the map's files, and for a source that was never checked with its transcript. */
  readonly sentences: readonly BuiltSentence[];
}

/** A name of a node in the transcript, with its lines. */
export interface Alias {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

export interface BuiltNode {
  readonly id: NodeId;
  readonly type: NodeType;
  readonly name: Bilingual;
  /** The text on the map: the curated label, or the name where there is none. */
  readonly label: Bilingual;
  readonly summary: Bilingual;
  readonly aliases: readonly Alias[];
  readonly formerIds: readonly NodeId[];
  /** Pinyin of the Chinese name and label, for the search; syllables are separated by spaces. */
  readonly pinyin: string;
  readonly nameBasis?: "transliterated";
  readonly note?: Bilingual;
  /** External identifiers by scheme: wikidata, orcid, ror, doi, arxiv. */
  readonly identifiers?: Readonly<Record<string, string>>;
  readonly country?: string;
  readonly role?: Bilingual;
  readonly identity?: Confidence;
  readonly candidates?: readonly NodeId[];
  readonly date?: string;
  readonly place?: Bilingual;
  readonly taxonomy?: string;
  readonly code?: string;
  readonly reference?: Reference;
  readonly noMatchIn?: readonly string[];
  /** True if its family is never collapsed. */
  readonly alwaysExpanded?: true;
  /** Place in the network, in layout units; y points up. */
  readonly x: number;
  readonly y: number;
  /** Place by role, in units of the sheet; y points up. Absent if the node was never placed. */
  readonly byRole?: { readonly x: number; readonly y: number };
}

/** A publication in which an external fact can be checked. */
export interface Reference {
  readonly title: string;
  readonly year: number;
  readonly identifier?: string;
  readonly url?: string;
}

export interface BuiltClaim {
  readonly id: ClaimId;
  readonly from: NodeId;
  readonly relation: Relation;
  readonly to: NodeId;
  readonly standing: Standing;
  readonly statement: Bilingual;
  readonly locators: readonly Locator[];
  /** Absent for external claims, and for inferred claims that rest on no single passage. */
  readonly turn?: TurnId;
  readonly speaker?: NodeId;
  readonly session?: NodeId;
  /** The lowest of its turn, the identity of people, corrections and, for an inference, what is said about its ends. */
  readonly confidence: Confidence;
  readonly why?: Bilingual;
  readonly note?: Bilingual;
  readonly reference?: Reference;
  readonly addressees?: readonly Addressee[];
  readonly quantity?: Bilingual;
  readonly by?: Bilingual;
  readonly stance?: "agrees" | "adds" | "disagrees";
  readonly about?: NodeId;
  readonly match?: "exact" | "close" | "broader";
  readonly asOf?: string;
  /** Of an affiliation; absent for a post. */
  readonly role?: AffiliationRole;
}

/** A claim that was published and has been withdrawn. It is counted, found and drawn nowhere; its address says what became of it. */
export interface WithdrawnClaim {
  readonly id: ClaimId;
  readonly from: NodeId;
  readonly relation: Relation;
  readonly to: NodeId;
  /** The day on which it was withdrawn. */
  readonly date: string;
  readonly reason: Bilingual;
  /** The claims that say what it should have said. */
  readonly replacedBy: readonly ClaimId[];
}

export interface BuiltGraph {
  readonly format: "ai-safety-concept-graph/1";
  /** Twelve hexadecimal digits that change whenever the data change; those of the layout do not count. */
  readonly version: string;
  /** False in the map's files, of which the page reads one first, and which have no long texts, aliases, locators, pinyin and references. */
  readonly complete: boolean;
  readonly sources: readonly BuiltSource[];
  /** Sorted by id. */
  readonly nodes: readonly BuiltNode[];
  /** Sorted by id. */
  readonly claims: readonly BuiltClaim[];
  /** For each syllable of the speakers' Chinese names, the characters that are read so; none in the map's files. */
  readonly homophones?: Readonly<Record<string, string>>;
  /** Sorted by id; without reasons in the map's files. */
  readonly withdrawn: readonly WithdrawnClaim[];
}
