/** The terms of this graph in RDF, with their names in both languages: relations, node types, standings, confidences, addressees. */
import { addressees } from "../model/addressees.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { confidences } from "../model/confidences.ts";
import { nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import { relationIds, relations } from "../model/relations.ts";
import { urnOf } from "../model/site.ts";
import { standings } from "../model/standings.ts";
import { labelOf } from "./property-graph.ts";
import { a, inBoth, type Resource, term } from "./rdf-terms.ts";

const termIri = (local: string): string => urnOf("term", local);

const concept = (local: string, name: Bilingual, definition?: Bilingual): Resource => ({
  iri: termIri(local),
  statements: [...a("skos:Concept"), ...inBoth("skos:prefLabel", name), ...(definition ? inBoth("skos:definition", definition) : [])],
});

export const vocabularyResources = (): readonly Resource[] => [
  { iri: termIri("Node"), statements: a("rdfs:Class") },
  ...nodeTypeIds.map((type) => ({
    iri: termIri(labelOf(type)),
    statements: [
      ...a("rdfs:Class"),
      ["rdfs:subClassOf", term("Node")] as const,
      ...inBoth("rdfs:label", nodeTypes[type].name),
      ...inBoth("rdfs:comment", nodeTypes[type].is),
    ],
  })),
  ...relationIds.map((relation) => ({
    iri: termIri(relation),
    statements: [
      ...a("rdf:Property"),
      ...inBoth("rdfs:label", relations[relation].reads),
      ...inBoth("c:inverseLabel", relations[relation].inverse),
    ],
  })),
  ...Object.entries(standings).map(([id, { name, is }]) => concept(id, name, is)),
  ...Object.entries(confidences).map(([id, { name, is }]) => concept(`confidence-${id}`, name, is)),
  ...Object.entries(addressees).map(([id, name]) => concept(`addressee-${id}`, name)),
];
