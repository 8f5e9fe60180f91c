/** Graphs of made-up names: every field may be there, and any text may be in it. */
import fc from "fast-check";
import { palettes } from "../../src/design/tokens.ts";
import { type GraphTable, tableOf } from "../../src/formats/graph-table.ts";
import { addressees } from "../../src/model/addressees.ts";
import { affiliationRoleIds } from "../../src/model/affiliation-roles.ts";
import type { BuiltClaim, BuiltGraph, BuiltNode } from "../../src/model/built.ts";
import { confidenceIds } from "../../src/model/confidences.ts";
import { coverReasons } from "../../src/model/cover-reasons.ts";
import { nodeTypeIds } from "../../src/model/node-types.ts";
import { relationIds } from "../../src/model/relations.ts";
import { standingIds } from "../../src/model/standings.ts";
import { turnBases, turnKinds } from "../../src/model/turn-kinds.ts";

/** Texts that break a writer that forgets one rule. */
export const nasty: readonly string[] = [
  ...[
    '"',
    "'",
    "\\",
    "\\'",
    "\\\\u0041",
    "a\nb",
    "\r\n",
    "\r",
    "\t",
    "]]>",
    "--",
    "-->",
    "<b>&amp;",
    "&#8;",
    "%@{}$^_~",
    "@article{x,",
    ";",
    ",",
  ],
  ...[
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "＝1",
    "'=",
    "\u0000",
    "\u0001",
    "\u0008",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\ufffe",
  ],
  ...[
    "\ud800",
    "x\udc00y",
    "👩‍🔬",
    "🇨🇳",
    "e\u0301",
    "\u202eאבג",
    "مرحبا",
    "张亚勤·红线",
    "<http://x> .",
    "#",
    "# not a comment",
    "$".concat("{x}"),
    "__proto__",
  ],
  ...["null", "true", "0123", " ", "  two  ", "[a]", '{"a":1}', "a;b", "//", "/* */", "长".repeat(10_000)],
];

export const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
/** A node of graphology may not be "__proto__": it keeps neighbours in plain objects, and every object would get them. */
const id = fc
  .oneof(fc.constantFrom(...nasty.filter((each) => each.length < 30)), fc.string({ unit: "binary", minLength: 1, maxLength: 12 }))
  .filter((each) => each !== "__proto__");
const bilingual = fc.record({ en: text, zh: text });
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => Math.round(value * 10) / 10 + 0);
const day = fc.constantFrom("2024", "2024-07", "2024-07-05");
const line = fc.integer({ min: 1, max: 500 });
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const reference = fc.record(
  { title: text, year: fc.integer({ min: 1900, max: 2100 }), identifier: text, url: text },
  { requiredKeys: ["title", "year"] },
);
const always = <Keys extends string>(...requiredKeys: Keys[]) => ({ requiredKeys });

const node = (key: string) =>
  fc.record(
    {
      id: fc.constant(key),
      type: oneOf(nodeTypeIds),
      name: bilingual,
      label: bilingual,
      summary: bilingual,
      aliases: fc.array(fc.record({ text, lines: fc.array(line, { maxLength: 3 }) }), { maxLength: 2 }),
      formerIds: fc.array(text, { maxLength: 2 }),
      pinyin: text,
      nameBasis: fc.constant("transliterated"),
      note: bilingual,
      identifiers: fc.dictionary(oneOf(["wikidata", "doi", "orcid", "ror", "arxiv"]), text, { maxKeys: 2 }),
      country: text,
      role: bilingual,
      identity: oneOf(confidenceIds),
      candidates: fc.array(text, { maxLength: 2 }),
      date: day,
      place: bilingual,
      taxonomy: text,
      code: text,
      reference,
      noMatchIn: fc.array(text, { maxLength: 2 }),
      alwaysExpanded: fc.constant(true),
      x: number,
      y: number,
      byRole: fc.record({ x: number, y: number }),
    },
    always("id", "type", "name", "label", "summary", "aliases", "formerIds", "pinyin", "x", "y"),
  );

const claim = (key: string, ends: readonly string[]) =>
  fc.record(
    {
      id: fc.constant(key),
      from: oneOf(ends),
      relation: oneOf(relationIds),
      to: oneOf(ends),
      standing: oneOf(standingIds),
      statement: bilingual,
      locators: fc.array(fc.record({ source: fc.constant("house"), line, phrase: text }), { maxLength: 2 }),
      turn: text,
      speaker: text,
      session: text,
      confidence: oneOf(confidenceIds),
      why: bilingual,
      note: bilingual,
      reference,
      addressees: fc.array(oneOf(Object.keys(addressees)), { maxLength: 2 }),
      quantity: bilingual,
      by: bilingual,
      stance: oneOf(["agrees", "adds", "disagrees"]),
      about: text,
      match: oneOf(["exact", "close", "broader"]),
      asOf: day,
      role: oneOf(affiliationRoleIds),
    },
    always("id", "from", "relation", "to", "standing", "statement", "locators", "confidence"),
  );

const source = fc.record({
  id: fc.constant("house"),
  title: bilingual,
  date: fc.constant("2024-01-02"),
  place: bilingual,
  sha256: text,
  lines: line,
  notice: bilingual,
  sessions: fc.array(text, { maxLength: 2 }),
  turns: fc.array(
    fc.record({
      id: text,
      source: fc.constant("house"),
      session: text,
      kind: oneOf(turnKinds),
      basis: oneOf(turnBases),
      confidence: oneOf(confidenceIds),
      why: bilingual,
      from: fc.record({ line, phrase: text }),
    }),
    { maxLength: 2 },
  ),
  corrections: fc.array(fc.record({ line, heard: text, meant: text, why: bilingual, confidence: oneOf(confidenceIds) }), { maxLength: 1 }),
  sentences: fc.array(
    fc.record({ turn: text, line, length: line, claims: fc.array(text, { maxLength: 2 }), declared: oneOf(Object.keys(coverReasons)) }),
    { maxLength: 1 },
  ),
});

const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });

export const graphs: fc.Arbitrary<BuiltGraph> = fc.tuple(ids, ids).chain(([nodeIds, claimIds]) =>
  fc
    .record({
      format: fc.constant("ai-safety-concept-graph/1"),
      version: fc.constant("4c0f12ab34cd"),
      complete: fc.constant(true),
      sources: fc.tuple(source),
      nodes: fc.tuple(...nodeIds.map(node)),
      claims: fc.tuple(...claimIds.map((key) => claim(key, nodeIds))),
      withdrawn: fc.array(
        fc.record({
          id: text,
          from: text,
          relation: oneOf(relationIds),
          to: text,
          date: fc.constant("2026-11-26"),
          reason: bilingual,
          replacedBy: fc.array(text, { maxLength: 2 }),
        }),
        { maxLength: 1 },
      ),
    })
    // Ids are branded texts in the model.
    .map((made) => made as unknown as BuiltGraph),
);

export const tables: fc.Arbitrary<GraphTable> = fc
  .tuple(graphs, fc.constantFrom(undefined, "https://graph.example/map/"))
  .map(([built, site]) => tableOf(built, { site, palette: palettes.light }));

/** A node and a claim with nothing but what all of them have, for tests of one thing. */
export const plainNode = (given: Partial<Record<keyof BuiltNode, unknown>>): BuiltNode =>
  ({
    type: "person",
    name: { en: "Ada", zh: "艾达" },
    label: { en: "Ada", zh: "艾达" },
    summary: { en: "A maker of tests.", zh: "写测试的人。" },
    aliases: [],
    formerIds: [],
    pinyin: "ai da",
    x: 0,
    y: 0,
    ...given,
  }) as BuiltNode;

export const plainClaim = (given: Partial<Record<keyof BuiltClaim, unknown>>): BuiltClaim =>
  ({
    relation: "proposes",
    standing: "stated",
    statement: { en: "Ada wants a pause.", zh: "艾达主张暂停。" },
    locators: [],
    confidence: "certain",
    ...given,
  }) as BuiltClaim;

/** A table of a few entries. */
export const tableWith = (nodes: readonly BuiltNode[], claims: readonly BuiltClaim[] = []): GraphTable =>
  tableOf(
    { format: "ai-safety-concept-graph/1", version: "4c0f12ab34cd", complete: true, sources: [], nodes, claims, withdrawn: [] },
    { site: undefined, palette: palettes.light },
  );
