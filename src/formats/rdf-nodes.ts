/** Nodes in RDF: schema.org for people, institutions, events and works, SKOS for all that is part of families. */

import type { BuiltNode, Reference } from "../model/built.ts";
import type { NodeType } from "../model/node-types.ts";
import { idOf, type Site, urnOf } from "../model/site.ts";
import { taxonomyName } from "../model/taxonomies.ts";
import type { TableNode } from "./graph-table.ts";
import { labelOf } from "./property-graph.ts";
import {
  a,
  blank,
  type Described,
  dateTerm,
  decimalOf,
  describe,
  elsewhere,
  inBoth,
  integerOf,
  iri,
  type Name,
  plain,
  type Resource,
  type Statement,
  term,
  typed,
  webTerm,
} from "./rdf-terms.ts";

/** Classes of the types that are no ideas; all others are concepts of SKOS. */
const classes: Readonly<Partial<Record<NodeType, readonly Name[]>>> = {
  person: ["schema:Person", "prov:Person"],
  institution: ["schema:Organization", "prov:Organization"],
  session: ["schema:Event"],
  document: ["schema:CreativeWork"],
};

/** Where an identifier leads, by its scheme. */
const identifierPages: Readonly<Record<string, string>> = {
  wikidata: "http://www.wikidata.org/entity/",
  orcid: "https://orcid.org/",
  ror: "https://ror.org/",
  doi: "https://doi.org/",
  arxiv: "https://arxiv.org/abs/",
};

export const taxonomyIri = (taxonomy: string): string => urnOf("taxonomy", taxonomy);

/** A publication in which something can be checked. */
export const referenceTerm = ({ title, year, identifier, url }: Reference) =>
  blank(
    ...a("schema:CreativeWork"),
    ["schema:name", plain(title)],
    ["schema:datePublished", typed(year, "xsd:gYear")],
    ...(identifier === undefined ? [] : [["schema:identifier", plain(identifier)] as const]),
    ...(url === undefined ? [] : [["schema:url", webTerm(url)] as const]),
  );

const identifierStatements = (identifiers: NonNullable<BuiltNode["identifiers"]>): readonly Statement[] =>
  Object.entries(identifiers).flatMap(([scheme, value]): readonly Statement[] => {
    const page = Object.hasOwn(identifierPages, scheme) ? identifierPages[scheme] : undefined;
    return [
      ["schema:identifier", blank(...a("schema:PropertyValue"), ["schema:propertyID", plain(scheme)], ["schema:value", plain(value)])],
      ...(page ? [["schema:sameAs", webTerm(page + value)] as const] : []),
    ];
  });

const nodeStatements = (site: Site): Described<TableNode> => ({
  id: (id) => [["dcterms:identifier", plain(id)]],
  type: (type) => a(`c:${labelOf(type)}`, ...(classes[type] ?? (["skos:Concept"] as const))),
  name: (name) => [...inBoth("skos:prefLabel", name), ...inBoth("schema:name", name)],
  label: (label) => inBoth("c:mapLabel", label),
  summary: (summary) => inBoth("schema:description", summary),
  aliases: (aliases) =>
    aliases.flatMap(({ text, lines }): readonly Statement[] => [
      ["skos:hiddenLabel", plain(text)],
      ["c:spelling", blank(["rdf:value", plain(text)], ["c:lines", { is: "list", items: lines.map(integerOf) }])],
    ]),
  formerIds: (ids) => ids.map((id) => ["c:formerId", plain(id)]),
  pinyin: (pinyin) => [["c:pinyin", plain(pinyin)]],
  nameBasis: (basis) => [["c:nameBasis", plain(basis)]],
  note: (note) => inBoth("skos:editorialNote", note),
  identifiers: identifierStatements,
  country: (country) => [["c:country", plain(country)]],
  role: (role) => inBoth("c:role", role),
  identity: (confidence) => [["c:identity", term(`confidence-${confidence}`)]],
  candidates: (ids) => ids.map((id) => ["c:candidate", iri(idOf(site, "node", id))]),
  date: (date) => [["dcterms:date", dateTerm(date)]],
  place: (place) => inBoth("schema:location", place),
  taxonomy: (taxonomy) => [["skos:inScheme", iri(taxonomyIri(taxonomy))]],
  code: (code) => [["skos:notation", plain(code)]],
  reference: (reference) => [["dcterms:source", referenceTerm(reference)]],
  noMatchIn: (taxonomies) => taxonomies.map((taxonomy) => ["c:noMatchIn", iri(taxonomyIri(taxonomy))]),
  alwaysExpanded: (value) => [["c:alwaysExpanded", typed(value, "xsd:boolean")]],
  x: (x) => [["c:x", decimalOf(x)]],
  y: (y) => [["c:y", decimalOf(y)]],
  byRole: ({ x, y }) => [["c:byRole", blank(["c:x", decimalOf(x)], ["c:y", decimalOf(y)])]],
  color: (color) => [["c:color", plain(color)]],
  shape: (shape) => [["c:shape", plain(shape)]],
  size: (size) => [["c:size", decimalOf(size)]],
  uri: elsewhere,
});

/** Describes nodes, and the taxonomies that they belong to. */
export function nodeResources(nodes: readonly TableNode[], site: Site): readonly Resource[] {
  const described = nodeStatements(site);
  const taxonomies = new Set(
    nodes.flatMap(({ taxonomy, noMatchIn = [] }) => [...(taxonomy === undefined ? [] : [taxonomy]), ...noMatchIn]),
  );
  return [
    ...[...taxonomies].sort().map((taxonomy) => ({
      iri: taxonomyIri(taxonomy),
      statements: [...a("skos:ConceptScheme"), ...inBoth("skos:prefLabel", taxonomyName(taxonomy))],
    })),
    ...nodes.map((node) => ({ iri: node.uri, statements: [...a("c:Node"), ...describe(described, node)] })),
  ];
}
