/** Resources as Turtle. @see https://www.w3.org/TR/turtle/ */
import { prefixes, type Resource, type Statement, type Term } from "./rdf-terms.ts";

const short: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\b": "\\b",
  "\f": "\\f",
  '"': '\\"',
  "\\": "\\\\",
};

const escaped = (character: string): string =>
  short[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A literal: control characters are escaped, as are line ends, which may not stand in one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
const literal = (text: string): string => `"${text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029"\\]/g, escaped)}"`;

/** An IRI: what its grammar forbids is encoded, so that no text can end it and begin another statement. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to encode
const iriText = (iri: string): string => `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (character) => encodeURIComponent(character))}>`;

function termText(term: Term): string {
  switch (term.is) {
    case "name":
      return term.name;
    case "iri":
      return iriText(term.iri);
    case "text":
      return literal(term.text) + (term.language ? `@${term.language}` : term.datatype ? `^^${term.datatype}` : "");
    case "blank":
      return `[ ${statementsText(term.statements, " ")} ]`;
    case "list":
      return term.items.length === 0 ? "()" : `( ${term.items.map(termText).join(" ")} )`;
  }
}

/** Statements with the same predicate share it. */
function statementsText(statements: readonly Statement[], between: string): string {
  const objects = new Map<string, string[]>();
  for (const [predicate, object] of statements) {
    const list = objects.get(predicate) ?? [];
    list.push(termText(object));
    objects.set(predicate, list);
  }
  return [...objects].map(([predicate, list]) => `${predicate === "rdf:type" ? "a" : predicate} ${list.join(", ")}`).join(` ;${between}`);
}

export const prefixLines = (): readonly string[] => Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);

export const resourceText = ({ iri, statements }: Resource): string => `${iriText(iri)}\n  ${statementsText(statements, "\n  ")} .\n`;
