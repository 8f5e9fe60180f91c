/**
 * The columns of each kind of entry. They have the names of `graph.json`, with `_en` and `_zh` for the languages; only `type` is named
 * `nodeType`, because tools take an attribute `type` for a way of drawing.
 */
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, BuiltNode, BuiltSource, BuiltTurn, Correction, Reference, WithdrawnClaim } from "../model/built.ts";
import { confidences } from "../model/confidences.ts";
import { nodeTypes } from "../model/node-types.ts";
import { relations } from "../model/relations.ts";
import { standings } from "../model/standings.ts";
import {
  bilingual,
  columnsOf,
  decimal,
  entryOf,
  type Form,
  type Forms,
  integer,
  named,
  type ReadColumn,
  structure,
  text,
  texts,
  yes,
} from "./column.ts";
import type { SentenceEntry, TableClaim, TableNode } from "./graph-table.ts";

const confidence = named<BuiltClaim["confidence"]>((id) => confidences[id].name);
const standing = named<BuiltClaim["standing"]>((id) => standings[id].name);
const relation = named<BuiltClaim["relation"]>((id): Bilingual => relations[id].reads);

const reference: Form<Reference> = {
  parts: [
    { suffix: "_title", kind: "string", read: ({ title }) => title },
    { suffix: "_year", kind: "integer", read: ({ year }) => year },
    { suffix: "_identifier", kind: "string", read: ({ identifier }) => identifier },
    { suffix: "_url", kind: "string", read: ({ url }) => url },
  ],
  join: ([title, year, identifier, url]) =>
    typeof title === "string" && typeof year === "number"
      ? { title, year, ...(typeof identifier === "string" && { identifier }), ...(typeof url === "string" && { url }) }
      : undefined,
};

const point: Form<{ readonly x: number; readonly y: number }> = {
  parts: [
    { suffix: "_x", kind: "double", read: ({ x }) => x },
    { suffix: "_y", kind: "double", read: ({ y }) => y },
  ],
  join: ([x, y]) => (typeof x === "number" && typeof y === "number" ? { x, y } : undefined),
};

/** Columns whose names are not those of their fields. */
const nodeNames = { type: "nodeType" } as const;

const nodeForms: Forms<TableNode> = {
  id: text,
  type: named<BuiltNode["type"]>((id) => nodeTypes[id].name),
  name: bilingual,
  label: bilingual,
  summary: bilingual,
  aliases: structure,
  formerIds: texts,
  pinyin: text,
  nameBasis: text,
  note: bilingual,
  identifiers: structure,
  country: text,
  role: bilingual,
  identity: confidence,
  candidates: texts,
  date: text,
  place: bilingual,
  taxonomy: text,
  code: text,
  reference,
  noMatchIn: texts,
  alwaysExpanded: yes,
  x: decimal,
  y: decimal,
  byRole: point,
  color: text,
  shape: text,
  size: decimal,
  uri: text,
};

const claimForms: Forms<TableClaim> = {
  id: text,
  from: text,
  relation,
  to: text,
  standing,
  statement: bilingual,
  locators: structure,
  turn: text,
  speaker: text,
  session: text,
  confidence,
  why: bilingual,
  note: bilingual,
  reference,
  addressees: texts,
  quantity: bilingual,
  by: bilingual,
  stance: text,
  about: text,
  match: text,
  asOf: text,
  role: text,
  color: text,
  uri: text,
};

/** A source without the entries that are lists of their own. */
export type SourceEntry = Omit<BuiltSource, "turns" | "corrections" | "sentences">;
export type CorrectionEntry = Correction & { readonly id: string; readonly source: string };

const sourceForms: Forms<SourceEntry> = {
  id: text,
  title: bilingual,
  date: text,
  place: bilingual,
  sha256: text,
  transcript: text,
  lines: integer,
  sessions: texts,
  deck: bilingual,
  description: bilingual,
  about: bilingual,
  checked: bilingual,
  notice: bilingual,
  searchExamples: bilingual,
  examples: structure,
  exampleSpeaker: text,
};

const turnForms: Forms<BuiltTurn> = {
  id: text,
  source: text,
  session: text,
  speaker: text,
  kind: text,
  basis: text,
  confidence,
  why: bilingual,
  from: structure,
  before: structure,
};

const correctionForms: Forms<CorrectionEntry> = {
  id: text,
  source: text,
  line: integer,
  heard: text,
  meant: text,
  why: bilingual,
  confidence,
};

const sentenceForms: Forms<SentenceEntry> = {
  id: text,
  turn: text,
  line: integer,
  length: integer,
  claims: texts,
  declared: text,
};

const withdrawnForms: Forms<WithdrawnClaim> = {
  id: text,
  from: text,
  relation,
  to: text,
  date: text,
  reason: bilingual,
  replacedBy: texts,
};

export const nodeColumns = columnsOf(nodeForms, nodeNames);
export const claimColumns = columnsOf(claimForms);
export const sourceColumns = columnsOf(sourceForms);
export const turnColumns = columnsOf(turnForms);
export const correctionColumns = columnsOf(correctionForms);
export const sentenceColumns = columnsOf(sentenceForms);
export const withdrawnColumns = columnsOf(withdrawnForms);

/** Make entries again from their columns. Values of how the map draws them are left out, since they follow from the rest. */
export const entryReaders = {
  node(read: ReadColumn): Partial<BuiltNode> {
    const { color: _, shape: __, size: ___, uri: ____, ...node } = entryOf(nodeForms, read, nodeNames);
    return node;
  },
  claim(read: ReadColumn): Partial<BuiltClaim> {
    const { color: _, uri: __, ...claim } = entryOf(claimForms, read);
    return claim;
  },
  sources: (read: ReadColumn) => entryOf(sourceForms, read),
  turns: (read: ReadColumn) => entryOf(turnForms, read),
  corrections: (read: ReadColumn) => entryOf(correctionForms, read),
  sentences: (read: ReadColumn) => entryOf(sentenceForms, read),
  withdrawn: (read: ReadColumn) => entryOf(withdrawnForms, read),
};
