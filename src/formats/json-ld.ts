/** Writes JSON-LD with its context inside, so that nobody has to fetch it. @see https://www.w3.org/TR/json-ld11/ */
import { createCleaner, loneSurrogates } from "./clean-text.ts";
import type { Writer } from "./export-graph.ts";
import { headLines } from "./file-head.ts";
import { rdfGraph } from "./rdf-graph.ts";
import { prefixes, type Resource, type Statement, type Term } from "./rdf-terms.ts";

export const jsonLd: Writer = (table, { language }) => {
  const cleaner = createCleaner(loneSurrogates);
  const clean = (_: string, value: unknown): unknown => (typeof value === "string" ? cleaner.clean(value) : value);
  const resources = rdfGraph(table).map((resource) => JSON.stringify(resourceObject(resource), clean));
  const report = cleaner.facts();
  const about = headLines(table, language, report);
  const content = `{"@context":${JSON.stringify({ ...prefixes, about: null })},\n"about":${JSON.stringify(about, clean)},\n"@graph":[\n${resources.join(",\n")}\n]}\n`;
  return { content, report };
};

const resourceObject = ({ iri, statements }: Resource): object => ({ "@id": iri, ...statementsObject(statements) });

function statementsObject(statements: readonly Statement[]): object {
  const types: string[] = [];
  const objects = new Map<string, object[]>();
  for (const [predicate, object] of statements) {
    if (predicate === "rdf:type" && object.is === "name") types.push(object.name);
    else objects.set(predicate, [...(objects.get(predicate) ?? []), termObject(object)]);
  }
  return { ...(types.length > 0 && { "@type": types }), ...Object.fromEntries(objects) };
}

function termObject(term: Term): object {
  switch (term.is) {
    case "name":
      return { "@id": term.name };
    case "iri":
      return { "@id": term.iri };
    case "text":
      return {
        "@value": term.text,
        ...(term.language && { "@language": term.language }),
        ...(term.datatype && { "@type": term.datatype }),
      };
    case "blank":
      return statementsObject(term.statements);
    case "list":
      return { "@list": term.items.map(termObject) };
  }
}
