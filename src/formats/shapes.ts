/** Writes the shapes that the RDF of a graph follows, from the tables of the model. @see https://www.w3.org/TR/shacl/ */
import { confidenceIds } from "../model/confidences.ts";
import { type NodeType, nodeTypeIds } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { labelOf } from "./property-graph.ts";
import { prefixLines } from "./turtle-text.ts";

/** One text in each language. */
const inBothLanguages = (path: string): string =>
  `[ sh:path ${path} ; sh:minCount 2 ; sh:maxCount 2 ; sh:uniqueLang true ; sh:languageIn ( "en" "zh" ) ]`;
const once = (path: string, ...rules: readonly string[]): string =>
  `[ ${[`sh:path ${path}`, "sh:minCount 1", "sh:maxCount 1", ...rules].join(" ; ")} ]`;
const oneOf = (terms: readonly string[]): string => `sh:in ( ${terms.map((term) => `c:${term}`).join(" ")} )`;
const anyClass = (types: readonly NodeType[]): string => `sh:or ( ${types.map((type) => `[ sh:class c:${labelOf(type)} ]`).join(" ")} )`;

const nodeShape = `c:NodeShape
  a sh:NodeShape ;
  sh:targetClass c:Node ;
  ${anyClass(nodeTypeIds)} ;
  sh:property ${once("dcterms:identifier")} ;
  sh:property ${inBothLanguages("skos:prefLabel")} ;
  sh:property ${inBothLanguages("c:mapLabel")} ;
  sh:property ${inBothLanguages("schema:description")} .
`;

const claimShape = `c:ClaimShape
  a sh:NodeShape ;
  sh:targetClass schema:Claim ;
  sh:property ${once("dcterms:identifier")} ;
  sh:property ${once("rdf:subject", "sh:class c:Node")} ;
  sh:property ${once("rdf:predicate", oneOf(relationIds))} ;
  sh:property ${once("rdf:object", "sh:class c:Node")} ;
  sh:property ${once("c:standing", oneOf(standingIds))} ;
  sh:property ${once("c:confidence", oneOf(confidenceIds.map((id) => `confidence-${id}`)))} ;
  sh:property ${inBothLanguages("schema:text")} ;
  sh:property [ sh:path prov:wasGeneratedBy ; sh:maxCount 1 ; sh:class c:Turn ] ;
  sh:property [ sh:path ( prov:wasDerivedFrom oa:hasSelector oa:refinedBy oa:exact ) ; sh:minLength 1 ] ;
  sh:or (
    [ sh:property [ sh:path c:standing ; sh:in ( c:stated c:reported ) ] ]
    [ sh:property [ sh:path c:why ; sh:minCount 2 ] ]
    [ sh:property [ sh:path dcterms:source ; sh:minCount 1 ] ]
  ) .
`;

const turnShape = `c:TurnShape
  a sh:NodeShape ;
  sh:targetClass c:Turn ;
  sh:property ${once("prov:used", "sh:class c:Source")} ;
  sh:property [ sh:path prov:wasAssociatedWith ; sh:maxCount 1 ] ;
  sh:property ${once("c:confidence", oneOf(confidenceIds.map((id) => `confidence-${id}`)))} .
`;

/** Both ends of a relation: for each type of subject, the types of its objects. */
function relationShape(relation: Relation): string {
  const { joins }: RelationEntry = relations[relation];
  const subjects = [...new Set(joins.flatMap(({ from }) => from))] as NodeType[];
  const ends = subjects.map((subject) => {
    const objects = [...new Set(joins.filter(({ from }) => from.includes(subject)).flatMap(({ to }) => to))] as NodeType[];
    return `    [ sh:class c:${labelOf(subject)} ; sh:property [ sh:path c:${relation} ; ${anyClass(objects)} ] ]`;
  });
  return `c:${relation}-shape
  a sh:NodeShape ;
  sh:targetSubjectsOf c:${relation} ;
  sh:or (
${ends.join("\n")}
  ) .
`;
}

/** All shapes as Turtle. */
export const shapesTurtle = (): string =>
  [
    "# The shapes of the graph's RDF: `npm run export -- --format turtle`. Written by `npm run schema`.",
    "",
    ...prefixLines(),
    "",
    nodeShape,
    claimShape,
    turnShape,
    ...relationIds.map(relationShape),
  ].join("\n");
