/** Statements of RDF as plain values, which `turtle.ts` and `json-ld.ts` write. */
import { type Bilingual, langOf } from "../model/bilingual.ts";
import { urnOf } from "../model/site.ts";

/** The vocabularies. "c" has the terms of this graph: `urn:ai-safety-concept-graph:term:proposes`. */
export const prefixes = {
  c: urnOf("term", ""),
  dcterms: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  sh: "http://www.w3.org/ns/shacl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A term of a vocabulary, as `skos:prefLabel`. Its local part has letters, digits and hyphens only. */
export type Name = `${keyof typeof prefixes}:${string}`;

export type Term =
  | { readonly is: "name"; readonly name: Name }
  | { readonly is: "iri"; readonly iri: string }
  | { readonly is: "text"; readonly text: string; readonly language?: string; readonly datatype?: Name }
  | { readonly is: "blank"; readonly statements: readonly Statement[] }
  | { readonly is: "list"; readonly items: readonly Term[] };

export type Statement = readonly [predicate: Name, object: Term];

export interface Resource {
  readonly iri: string;
  readonly statements: readonly Statement[];
}

/** Statements about a field of an entry; a new field does not compile until it has some. */
export type Described<Entry> = {
  readonly [Field in keyof Entry]-?: (value: NonNullable<Entry[Field]>, entry: Entry) => readonly Statement[];
};

/** Describes an entry, field by field. */
export const describe = <Entry extends object>(described: Described<Entry>, entry: Entry): readonly Statement[] =>
  (Object.keys(described) as (keyof Entry)[]).flatMap((field) => {
    const value = entry[field];
    return value === undefined || value === null ? [] : described[field](value as NonNullable<Entry[typeof field]>, entry);
  });

/** Says nothing: the field is in another statement. */
export const elsewhere = (): readonly Statement[] => [];

export const name = (term: Name): Term => ({ is: "name", name: term });
export const term = (local: string): Term => name(`c:${local}`);
export const iri = (address: string): Term => ({ is: "iri", iri: address });
export const plain = (text: string): Term => ({ is: "text", text });
export const typed = (value: number | boolean | string, datatype: Name): Term => ({ is: "text", text: String(value), datatype });
export const decimalOf = (value: number): Term => typed(value, "xsd:double");
export const integerOf = (value: number): Term => typed(value, "xsd:integer");
export const blank = (...statements: readonly Statement[]): Term => ({ is: "blank", statements });

export const a = (...classes: readonly Name[]): readonly Statement[] => classes.map((each) => ["rdf:type", name(each)]);

/** A text in both languages. */
export const inBoth = (predicate: Name, text: Bilingual): readonly Statement[] =>
  (["en", "zh"] as const).map((language) => [predicate, { is: "text", text: text[language], language: langOf(language) }]);

/** A year, a month or a day, as precise as it is known; other texts stay plain. */
export function dateTerm(date: string): Term {
  if (/^\d{4}$/.test(date)) return typed(date, "xsd:gYear");
  if (/^\d{4}-\d\d$/.test(date)) return typed(date, "xsd:gYearMonth");
  return /^\d{4}-\d\d-\d\d$/.test(date) ? typed(date, "xsd:date") : plain(date);
}

/** An absolute address of the web as RFC 3987 has it, without brackets. */
const webAddress = /^https?:\/\/(?:[\w.~:/@!$&'()*+,;=?-]|%[\da-f]{2})+(?:#(?:[\w.~:/@!$&'()*+,;=?-]|%[\da-f]{2})*)?$/i;

/** An absolute address of the web, or plain text where it is none. */
export function webTerm(address: string): Term {
  try {
    const { href } = new URL(address);
    // As it is written where RDF allows that, so that it comes back as it was.
    return webAddress.test(address) ? iri(address) : webAddress.test(href) ? iri(href) : plain(address);
  } catch {
    return plain(address);
  }
}
