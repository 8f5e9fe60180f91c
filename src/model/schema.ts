/**
 * The schemas of the curated files, made from the tables of the model: zod schemas, the types inferred from them, and JSON Schema for editors.
 *
 * Rules that need more than one entry (references, speakers, the transcript) are checks in `src/curate/checks/`.
 */
import { z } from "zod";
import { addressees } from "./addressees.ts";
import { affiliationRoleIds } from "./affiliation-roles.ts";
import { confidenceIds } from "./confidences.ts";
import { type CoverReason, coverReasons } from "./cover-reasons.ts";
import { lessonFile } from "./lesson-schema.ts";
import { limits } from "./limits.ts";
import { type NodeField, nodeTypeIds, nodeTypes } from "./node-types.ts";
import type { ClaimField, RelationEntry } from "./relation-entry.ts";
import { relationIds, relations } from "./relations.ts";
import { bilingual, claimId, id, matching, type ShapeViolation, text } from "./schema-forms.ts";
import { standingIds } from "./standings.ts";
import { turnBases, turnKinds } from "./turn-kinds.ts";
import { widthOf } from "./width.ts";

const remark = bilingual(limits.remark);

const labelText = text(limits.name).superRefine((value, context) => {
  const length = widthOf(value);
  if (length > limits.label)
    context.addIssue({ code: "custom", params: { rule: "label-wide", length, limit: limits.label } satisfies ShapeViolation });
});
const label = z.strictObject({ en: labelText, zh: labelText }).describe("At most 32 Latin or 16 Chinese characters");

const date = matching("date-form", /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/);
const line = z
  .number()
  .superRefine((value, context) => {
    if (!Number.isInteger(value) || value < 1) context.addIssue({ code: "custom", params: { rule: "line-form" } satisfies ShapeViolation });
  })
  .meta({ type: "integer", minimum: 1 })
  .describe("A line of the source, counted from 1");

const phrase = text(limits.phrase.max, limits.phrase.min).describe("Verbatim, 4 to 20 characters, exactly once on its line");
const mark = text(limits.mark.max, limits.mark.min).describe("Verbatim, exactly once on its line");
const locator = z.strictObject({ line, phrase });
const cover = z.strictObject({ line, phrase: mark });
const declared = z.strictObject({
  line,
  phrase: mark.optional(),
  through: mark.optional(),
  reason: z.enum(Object.keys(coverReasons) as CoverReason[]),
});

const reference = z.strictObject({
  title: text(200),
  year: z.number().superRefine((value, context) => {
    if (!Number.isInteger(value)) context.addIssue({ code: "custom", params: { rule: "date-form" } satisfies ShapeViolation });
  }),
  identifier: text(120).optional(),
  url: matching("url-form", /^https?:\/\/[^\s]+$/).optional(),
});

const identifiers = z.strictObject({
  wikidata: matching("identifier-form", /^Q[1-9][0-9]*$/).optional(),
  orcid: matching("identifier-form", /^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$/).optional(),
  ror: matching("identifier-form", /^(https:\/\/ror\.org\/)?0[a-z0-9]{8}$/).optional(),
  doi: matching("identifier-form", /^10\.[0-9]{4,}\/\S+$/).optional(),
  arxiv: matching("identifier-form", /^([0-9]{4}\.[0-9]{4,5}|[a-z-]+\/[0-9]{7})$/).optional(),
});

/** Fields that only some node types have; the table of node types says which. */
const nodeFields = {
  country: matching("country-form", /^([A-Z]{2}|INT)$/).describe("ISO 3166 alpha-2, or INT"),
  role: bilingual(limits.name),
  identity: z.enum(confidenceIds),
  candidates: z.array(id),
  date,
  place: bilingual(limits.name),
  taxonomy: text(120),
  code: text(40),
  reference,
  noMatchIn: z.array(text(120)),
  alwaysExpanded: z.literal(true).describe("Its family is never collapsed: its children are shown at first"),
} satisfies Record<NodeField, z.ZodType>;

const node = z.strictObject({
  id: id.describe("Kebab-case; never changes. A former id goes to formerIds"),
  name: bilingual(limits.name),
  label: label.optional(),
  summary: bilingual(limits.summary),
  aliases: z
    .array(z.strictObject({ text: text(limits.alias), lines: z.array(line) }))
    .optional()
    .describe("The text as transcribed, and its lines"),
  formerIds: z.array(id).optional(),
  pinyin: text(200).optional().describe("Overrides the computed reading"),
  nameBasis: z.literal("transliterated").optional(),
  sameName: z.literal(true).optional().describe("The name is the same in both languages"),
  terms: z.array(text(limits.label)).optional().describe("Han terms that the English texts may quote"),
  note: remark.optional(),
  identifiers: identifiers.optional(),
  ...z.strictObject(nodeFields).partial().shape,
});

const turn = z.strictObject({
  id,
  at: z.union([line, z.strictObject({ line, phrase: mark })]).describe("A line, or { line, phrase } in mid-line"),
  speaker: id.optional().describe("A person's id; left out when nobody knows"),
  kind: z.enum(turnKinds),
  basis: z.enum(turnBases),
  confidence: z.enum(confidenceIds),
  why: remark.optional(),
});

const correction = z.strictObject({
  line,
  heard: text(limits.alias),
  meant: text(limits.alias),
  confidence: z.enum(confidenceIds),
  why: remark,
});

const source = z.strictObject({
  id,
  title: bilingual(limits.name),
  date,
  place: bilingual(limits.name),
  deck: bilingual(limits.remark).optional().describe("Shown under the headline of the first view"),
  description: bilingual(limits.remark).optional().describe("Of the page, for search engines"),
  about: bilingual(limits.paragraph).optional().describe("What the source is, on the page about the data"),
  checked: bilingual(limits.paragraph).optional().describe("How its claims were checked, on the page about the data"),
  notice: bilingual(limits.name).optional().describe("How far its claims can be trusted, wherever claims stand"),
  searchExamples: bilingual(limits.name).optional().describe("Shown in the empty search box"),
  examples: z.array(bilingual(limits.name)).optional().describe("Questions in words that the graph answers"),
  exampleSpeaker: id.optional().describe("A person's id, for examples of questions about somebody"),
  sha256: matching("sha256-form", /^[0-9a-f]{64}$/),
  lines: line,
  sessions: z.array(node.extend({ turns: z.array(turn).optional() })),
  corrections: z.array(correction).optional(),
});

const nodes = z.strictObject({ type: z.enum(nodeTypeIds), nodes: z.array(node) });

/** Fields that only claims of some relations have; the table of relations says which. */
const claimFields = {
  addressees: z.array(z.enum(Object.keys(addressees) as (keyof typeof addressees)[])),
  quantity: bilingual(limits.name),
  by: bilingual(limits.name),
  stance: z.enum(["agrees", "adds", "disagrees"]),
  about: id,
  match: z.enum(["exact", "close", "broader"]),
  asOf: date,
  role: z.enum(affiliationRoleIds).describe("Of an affiliation; without it, a post"),
} satisfies Record<ClaimField, z.ZodType>;

const entryOf = (relation: (typeof relationIds)[number]): RelationEntry => relations[relation];
const writtenRelations = relationIds.filter((relation) => entryOf(relation).compiled !== true);

const claim = z.strictObject({
  id: claimId,
  from: id,
  relation: z.enum(relationIds).meta({ enum: writtenRelations }),
  to: id,
  standing: z.enum(standingIds),
  statement: bilingual(limits.statement),
  locators: z.array(locator).optional(),
  covers: z.array(cover).optional().describe("Further sentences that the claim takes in, by a phrase in each"),
  why: remark.optional(),
  reference: reference.optional(),
  note: remark.optional(),
  confidence: z
    .enum(confidenceIds)
    .exclude(["certain"])
    .optional()
    .describe("How sure the reading of a garbled passage is, if no correction says so"),
  terms: z.array(text(limits.label)).optional().describe("Han terms that the English texts may quote"),
  ...z.strictObject(claimFields).partial().shape,
});

const withdrawn = z.strictObject({
  id: claimId,
  from: id,
  relation: z.enum(relationIds).meta({ enum: writtenRelations }),
  to: id,
  date: date.describe("The day on which it was withdrawn"),
  reason: remark,
  replacedBy: z.array(claimId).optional().describe("The claims that say what it should have said"),
});

const claims = z.strictObject({
  source: id,
  session: id,
  complete: z.boolean().optional().describe("Whether every sentence of every speech turn is covered or declared"),
  turns: z.array(z.strictObject({ turn: id, claims: z.array(claim).optional(), declared: z.array(declared).optional() })).optional(),
  claims: z.array(claim).optional().describe("What belongs to the talk but to no turn: inferred, external"),
  withdrawn: z.array(withdrawn).optional().describe("Claims that were published and are no longer; their ids are never used again"),
});

export const schemas = { source, nodes, claims, lesson: lessonFile };
export type FileKind = keyof typeof schemas;

export type SourceFile = z.infer<typeof source>;
export type NodesFile = z.infer<typeof nodes>;
export type ClaimsFile = z.infer<typeof claims>;
export type SessionEntry = SourceFile["sessions"][number];
export type NodeEntry = NodesFile["nodes"][number];
export type TurnEntry = z.infer<typeof turn>;
export type ClaimEntry = z.infer<typeof claim>;
export type WithdrawnEntry = z.infer<typeof withdrawn>;
export type CoverEntry = z.infer<typeof cover>;
export type DeclaredEntry = z.infer<typeof declared>;

export const nodeFieldIds = Object.keys(nodeFields) as NodeField[];
export const claimFieldIds = Object.keys(claimFields) as ClaimField[];

/**
 * Lists the keys that are allowed at a path in a curated file, to suggest the nearest to a misspelt one.
 *
 * @returns an empty list where the path leads to no object
 */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current: readonly unknown[] = unwrapped(schema);
  for (const step of path) {
    current = current.flatMap((each) => {
      if (each instanceof z.ZodArray) return unwrapped(each.element);
      return each instanceof z.ZodObject ? unwrapped(each.shape[String(step)]) : [];
    });
  }
  return [...new Set(current.flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : [])))];
}

/** A union gives all its members, since a file does not yet say which of them is meant. */
const unwrapped = (schema: unknown): readonly unknown[] => {
  if (schema instanceof z.ZodOptional) return unwrapped(schema.unwrap());
  return schema instanceof z.ZodUnion ? schema.options.flatMap(unwrapped) : [schema];
};

type Json = Record<string, unknown>;

/** Makes JSON Schemas (draft-7) of the kinds of files for editors, with the rules of each type, relation and standing. */
export function jsonSchemas(): Readonly<Record<FileKind, Json>> {
  const plain = (kind: FileKind): Json => z.toJSONSchema(schemas[kind], { io: "input", target: "draft-7" }) as Json;
  const nodeRules = nodeFieldIds.map((field) => ({
    if: { properties: { type: { enum: nodeTypeIds.filter((type) => !(nodeTypes[type].fields as readonly string[]).includes(field)) } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { nodes: { items: { properties: { [field]: false } } } } },
  }));
  const claimRules = [
    ...claimFieldIds.map((field) => ({
      if: { properties: { relation: { enum: writtenRelations.filter((relation) => !entryOf(relation).fields.includes(field)) } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { [field]: false } },
    })),
    ...Object.entries({ stated: ["locators"], reported: ["locators"], inferred: ["why"], external: ["reference"] }).map(
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      ([standing, required]) => ({ if: { properties: { standing: { const: standing } } }, then: { required } }),
    ),
  ];
  const claimsSchema = plain("claims");
  withRules(claimsSchema, claimRules);
  return { source: plain("source"), nodes: { ...plain("nodes"), allOf: nodeRules }, claims: claimsSchema, lesson: plain("lesson") };
}

/** Adds rules to each schema of a claim inside a schema. */
function withRules(schema: unknown, rules: readonly Json[]): void {
  if (typeof schema !== "object" || schema === null) return;
  const properties = (schema as { properties?: Json }).properties;
  if (properties && "relation" in properties && "standing" in properties) (schema as Json).allOf = rules;
  for (const child of Object.values(schema)) if (child !== rules) withRules(child, rules);
}
