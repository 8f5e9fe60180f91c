/** Facts that each finding of `npm run check` carries, by its code. A finding without words in a language does not compile. */
import type { FileLocation } from "./finding.ts";

/** A sentence for each code, made from the finding's facts. */
export type FindingWords<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };

export interface StandingFacts {
  readonly standing: string;
}

/** Facts of findings on claims: relations, standings, speakers. */
export interface ClaimsFacts {
  readonly "relation-unknown": { relation: string; nearest: string | undefined; options: readonly string[] };
  readonly "institution-role": { from: string; to: string };
  readonly "relation-compiled": { relation: string };
  readonly "relation-joins": {
    relation: string;
    from: string;
    fromType: string;
    to: string;
    toType: string;
    joins: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
    better: readonly string[];
    isReversed: boolean;
  };
  readonly "claim-field": { field: string; relation: string; on: readonly string[] };
  readonly "claim-prefix": { id: string; wanted: readonly string[] };
  readonly "turn-session": { turn: string; session: string; wanted: string };
  readonly "standing-locators": StandingFacts;
  readonly "standing-turn": StandingFacts;
  readonly "standing-why": StandingFacts;
  readonly "standing-reference": StandingFacts;
  readonly "standing-no-locators": StandingFacts;
  readonly "standing-no-turn": StandingFacts;
  readonly "family-crosswalk": {
    child: string;
    parent: string;
    taxonomy: string;
    ofChild: readonly string[];
    ofParent: readonly string[];
  };
  readonly "confidence-note": { confidence: string };
  readonly "standing-always": StandingFacts & { relation: string; wanted: string };
  readonly "subject-not-speaker": { relation: string; from: string; turn: string; speaker: string | undefined };
  readonly "reported-own": { relation: string; from: string; turn: string };
  readonly "claim-unverified": { id: string; isListed: boolean };
}

export interface Unknown {
  readonly id: string;
  readonly nearest: string | undefined;
}

/** Facts of findings on sources, turns and nodes: ids, references, names, languages. */
export interface EntriesFacts {
  readonly "id-twice": { id: string; first: FileLocation };
  readonly "id-formerly": { id: string; owner: string; first: FileLocation };
  readonly "node-unknown": Unknown & { key: string };
  readonly "node-former": { id: string; now: string };
  readonly "claim-unknown": Unknown;
  readonly "source-unknown": Unknown;
  readonly "session-unknown": Unknown & { source: string };
  readonly "turn-unknown": Unknown & { source: string };
  readonly "speaker-type": { id: string; type: string; wanted: readonly string[] };
  readonly "turn-why": { turn: string; basis: string; confidence: string };
  readonly "turn-order": { turn: string; after: string; afterLine: number };
  readonly "turn-same-start": { turn: string; other: string };
  readonly "lines-without-turn": { turn: string; until: number };
  readonly "line-beyond": { line: number; source: string; lines: number };
  readonly "node-field": { field: string; type: string; on: readonly string[] };
  readonly "chinese-without-han": { key: string };
  readonly "english-with-han": { key: string; found: string };
  readonly "text-same": { key: string };
  readonly "name-not-same": { en: string; zh: string };
  readonly "label-missing": { name: string; width: number; limit: number };
  readonly "name-twice": { name: string; other: string; first: FileLocation };
  readonly "name-alike": { name: string; otherName: string; other: string; first: FileLocation };
  readonly orphan: { id: string };
  readonly "orphan-session": { id: string };
  readonly "place-missing": { ids: readonly string[]; more: number };
  readonly "layout-broken": object;
  readonly "verified-broken": object;
}

export interface Key {
  readonly key: string;
}

export interface Length extends Key {
  readonly length: number;
  readonly limit: number;
}

/** Facts of findings on the form of a file: YAML, keys, values, lengths. */
export interface ShapeFacts {
  readonly "folder-missing": { folder: string };
  readonly "file-empty": object;
  readonly "yaml-syntax": { detail: string };
  readonly "yaml-tab": object;
  readonly "yaml-key-twice": Key & { first: FileLocation };
  readonly "yaml-alias": object;
  readonly "key-unknown": Key & { nearest: string | undefined; known: readonly string[] };
  readonly "comma-in-braces": Key;
  readonly "value-missing": Key;
  readonly "value-type": Key & { expected: string; found: string };
  readonly "value-unlisted": Key & { value: string; nearest: string | undefined; options: readonly string[] };
  readonly "point-shape": object;
  readonly "text-long": Length;
  readonly "text-short": Length;
  readonly "text-control": Key;
  readonly "label-wide": Length;
  readonly "id-form": Key & { value: string };
  readonly "claim-id-form": Key & { value: string };
  readonly "line-form": Key & { value: string };
  readonly "date-form": Key & { value: string };
  readonly "url-form": Key & { value: string };
  readonly "identifier-form": Key & { value: string };
  readonly "country-form": Key & { value: string };
  readonly "sha256-form": Key & { value: string };
  readonly "minutes-form": Key & { value: string };
}

/** A phrase that is really there and looks like the one that is not. */
export interface Candidate {
  readonly line: number;
  readonly phrase: string;
}

export interface Phrase {
  readonly line: number;
  readonly phrase: string;
}

/** Facts of findings on the transcript: phrases, spans, coverage. */
export interface TranscriptFacts {
  readonly "transcript-wrong": { path: string; found: string; wanted: readonly string[] };
  readonly "transcript-lines": { found: number; wanted: number };
  readonly "phrase-missing": Phrase & { near: readonly Candidate[] };
  readonly "phrase-ambiguous": Phrase & { times: number };
  readonly "phrase-outside-turn": Phrase & { turn: string; really: string | undefined; span: string };
  readonly "line-outside-turn": { line: number; turn: string; span: string };
  readonly "through-order": { phrase: string; through: string };
  readonly "alias-missing": { text: string; line: number; elsewhere: readonly number[] };
  readonly "correction-missing": { heard: string; line: number; elsewhere: readonly number[] };
  readonly "sentence-open": { line: number; begins: string; turn: string };
}

/** Facts of findings on lessons: views, what is hidden, answers, texts, minutes. */
export interface LessonsFacts {
  readonly "lesson-id": { id: string };
  readonly "lesson-empty": object;
  readonly "lesson-step-twice": { id: string; first: FileLocation };
  readonly "lesson-minutes": { sum: number; minutes: number };
  readonly "lesson-address": Key & {
    parameter: string;
    value: string;
    why: "unknown-parameter" | "unknown-id" | "withdrawn" | "unreadable";
    nearest: string | undefined;
  };
  readonly "lesson-html": Key & { found: string };
  readonly "lesson-markdown": Key & { found: string };
  readonly "lesson-link": Key & { found: string };
  readonly "lesson-edge-unknown": Unknown;
  readonly "lesson-no-number": { id: string };
  readonly "lesson-nothing-hidden": object;
  readonly "lesson-hidden-not-in-view": { id: string };
  readonly "lesson-side-without-comparison": object;
  readonly "lesson-address-tells": Key & { id: string };
  readonly "lesson-text-tells": Key & { found: string };
  readonly "lesson-claim-tells": { id: string; found: string };
  readonly "lesson-after-lacks": { id: string; node: string };
  readonly "lesson-claim-withdrawn": { id: string; replacedBy: readonly string[] };
  readonly "lesson-answer-without-claim": object;
  readonly "lesson-answer-elsewhere": { ids: readonly string[] };
  readonly "lesson-options": { count: number };
  readonly "lesson-right": { count: number };
}

export type FindingFacts = ClaimsFacts & EntriesFacts & ShapeFacts & TranscriptFacts & LessonsFacts;

export type FindingCode = keyof FindingFacts;

/** Codes that do not stop a build; all others are errors. */
export const warnings: ReadonlySet<FindingCode> = new Set([
  "reported-own",
  "node-former",
  "name-alike",
  "orphan-session",
  "place-missing",
  "family-crosswalk",
] as const);
