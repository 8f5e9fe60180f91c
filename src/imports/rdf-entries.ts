/** Reads nodes and claims from RDF: the inverse of `rdf-nodes.ts` and `rdf-claims.ts` in `src/formats`. */
import { labelOf } from "../formats/property-graph.ts";
import type { Alias, BuiltClaim, BuiltNode, Locator, SourceLine, WithdrawnClaim } from "../model/built.ts";
import { nodeTypeIds } from "../model/node-types.ts";
import type { Relation } from "../model/relations.ts";
import type { Statements } from "./parse-turtle.ts";
import {
  bilingual,
  blank,
  decodedId,
  type FieldReaders,
  id,
  idsOf,
  iriOf,
  listOf,
  number,
  objectsOf,
  points,
  reference,
  term,
  text,
  texts,
} from "./rdf-values.ts";

const typeByIri = new Map(nodeTypeIds.map((type) => [iriOf(`c:${labelOf(type)}`), type]));
const typeIn = (statements: Statements): BuiltNode["type"] | undefined =>
  texts(statements, "rdf:type")
    .map((iri) => typeByIri.get(iri))
    .find((type) => type !== undefined);

const some = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length > 0 ? items : undefined);

function identifiersIn(statements: Statements): BuiltNode["identifiers"] | undefined {
  const pairs = objectsOf(statements, "schema:identifier").flatMap((object): (readonly [string, string])[] => {
    if (object.is !== "blank") return [];
    return [[text(object.statements, "schema:propertyID") ?? "", text(object.statements, "schema:value") ?? ""]];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

const aliasesIn = (statements: Statements): readonly Alias[] =>
  objectsOf(statements, "c:spelling").flatMap((object) =>
    object.is === "blank"
      ? [
          {
            text: text(object.statements, "rdf:value") ?? "",
            lines: listOf(object.statements, "c:lines").map((line) => Number(line) as SourceLine),
          },
        ]
      : [],
  );

export const nodeReaders: FieldReaders<BuiltNode> = {
  id: (statements) => text(statements, "dcterms:identifier") as BuiltNode["id"] | undefined,
  type: typeIn,
  name: (statements) => bilingual(statements, "skos:prefLabel"),
  label: (statements) => bilingual(statements, "c:mapLabel"),
  summary: (statements) => bilingual(statements, "schema:description"),
  aliases: aliasesIn,
  formerIds: (statements) => texts(statements, "c:formerId") as BuiltNode["formerIds"],
  pinyin: (statements) => text(statements, "c:pinyin"),
  nameBasis: (statements) => text(statements, "c:nameBasis") as BuiltNode["nameBasis"],
  note: (statements) => bilingual(statements, "skos:editorialNote"),
  identifiers: identifiersIn,
  country: (statements) => text(statements, "c:country"),
  role: (statements) => bilingual(statements, "c:role"),
  identity: (statements) => term(statements, "c:identity", "confidence-"),
  candidates: (statements) => some(idsOf(statements, "c:candidate")),
  date: (statements) => text(statements, "dcterms:date"),
  place: (statements) => bilingual(statements, "schema:location"),
  taxonomy: (statements) => id(statements, "skos:inScheme"),
  code: (statements) => text(statements, "skos:notation"),
  reference,
  noMatchIn: (statements) => some(texts(statements, "c:noMatchIn").map(decodedId)),
  alwaysExpanded: (statements) => (text(statements, "c:alwaysExpanded") === "true" ? true : undefined),
  x: (statements) => number(statements, "c:x"),
  y: (statements) => number(statements, "c:y"),
  byRole(statements) {
    const place = blank(statements, "c:byRole");
    return place && { x: number(place, "c:x") ?? 0, y: number(place, "c:y") ?? 0 };
  },
};

const matches = new Map<string, BuiltClaim["match"]>([
  [iriOf("skos:exactMatch"), "exact"],
  [iriOf("skos:closeMatch"), "close"],
  [iriOf("skos:broadMatch"), "broader"],
]);

export const claimReaders: FieldReaders<BuiltClaim> = {
  id: (statements) => text(statements, "dcterms:identifier") as BuiltClaim["id"] | undefined,
  from: (statements) => id(statements, "rdf:subject"),
  relation: (statements) => term<Relation>(statements, "rdf:predicate"),
  to: (statements) => id(statements, "rdf:object"),
  standing: (statements) => term(statements, "c:standing"),
  statement: (statements) => bilingual(statements, "schema:text"),
  locators: (statements) => points(statements, "prov:wasDerivedFrom") as readonly Locator[],
  turn: (statements) => id(statements, "prov:wasGeneratedBy"),
  speaker: (statements) => id(statements, "prov:wasAttributedTo"),
  session: (statements) => id(statements, "dcterms:isPartOf"),
  confidence: (statements) => term(statements, "c:confidence", "confidence-"),
  why: (statements) => bilingual(statements, "c:why"),
  note: (statements) => bilingual(statements, "skos:editorialNote"),
  reference,
  addressees: (statements) =>
    some(texts(statements, "c:addressee").map((iri) => iri.slice(iriOf("c:addressee-").length))) as BuiltClaim["addressees"],
  quantity: (statements) => bilingual(statements, "c:quantity"),
  by: (statements) => bilingual(statements, "c:by"),
  stance: (statements) => text(statements, "c:stance") as BuiltClaim["stance"],
  about: (statements) => id(statements, "schema:about"),
  match: (statements) => matches.get(text(statements, "c:match") ?? ""),
  asOf: (statements) => text(statements, "c:asOf"),
  role: (statements) => text(statements, "c:affiliationRole") as BuiltClaim["role"],
};

export const withdrawnReaders: FieldReaders<WithdrawnClaim> = {
  id: (statements) => text(statements, "dcterms:identifier") as WithdrawnClaim["id"] | undefined,
  from: (statements) => id(statements, "c:wasSubject"),
  relation: (statements) => term<Relation>(statements, "c:wasPredicate"),
  to: (statements) => id(statements, "c:wasObject"),
  date: (statements) => text(statements, "c:withdrawn"),
  reason: (statements) => bilingual(statements, "c:why"),
  replacedBy: (statements) => idsOf(statements, "dcterms:isReplacedBy"),
};
