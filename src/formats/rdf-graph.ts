/** A graph as RDF: all its resources, in an order that does not depend on the machine. */

import { pageWords } from "../language/page.ts";
import { langOf } from "../model/bilingual.ts";
import { urnOf } from "../model/site.ts";
import type { GraphTable } from "./graph-table.ts";
import { claimResources, withdrawnResources } from "./rdf-claims.ts";
import { nodeResources } from "./rdf-nodes.ts";
import { sourceResources } from "./rdf-sources.ts";
import { a, inBoth, iri, plain, type Resource } from "./rdf-terms.ts";
import { vocabularyResources } from "./rdf-vocabulary.ts";

export const rdfGraph = (table: GraphTable): readonly Resource[] => [
  datasetResource(table),
  ...vocabularyResources(),
  ...sourceResources(table),
  ...nodeResources(table.nodes, table.site),
  ...claimResources(table.claims, table.site),
  ...withdrawnResources(table.withdrawn, table.site),
];

const datasetResource = ({ built, site }: GraphTable): Resource => ({
  iri: site ?? urnOf("dataset", "graph"),
  statements: [
    ...a("schema:Dataset"),
    ...inBoth("schema:name", { en: pageWords.en.title, zh: pageWords.zh.title }),
    ["schema:version", plain(built.version)],
    ["schema:license", iri("https://creativecommons.org/licenses/by/4.0/")],
    ["schema:inLanguage", plain(langOf("en"))],
    ["schema:inLanguage", plain(langOf("zh"))],
  ],
});
