/** Reads the values of statements in RDF, as `src/formats/rdf-*.ts` writes them. */
import { type Name, prefixes } from "../formats/rdf-terms.ts";
import { type Bilingual, langOf } from "../model/bilingual.ts";
import type { Reference, SourceId, SourceLine, SourcePoint } from "../model/built.ts";
import type { Parsed, Statements } from "./parse-turtle.ts";

/** Reads each field of an entry; a new field does not compile until it has a reader. */
export type FieldReaders<Entry> = { readonly [Field in keyof Entry]-?: (statements: Statements) => Entry[Field] | undefined };

/** Reads an entry, field by field. Fields without a value are not in it. */
export const readFields = <Entry extends object>(readers: FieldReaders<Entry>, statements: Statements): Partial<Entry> =>
  Object.fromEntries(
    (Object.keys(readers) as (keyof Entry & string)[]).flatMap((field) => {
      const value = readers[field](statements);
      return value === undefined ? [] : [[field, value]];
    }),
  ) as Partial<Entry>;

/** Writes the IRI of a name out. */
export function iriOf(name: Name): string {
  const place = name.indexOf(":");
  return `${prefixes[name.slice(0, place) as keyof typeof prefixes]}${name.slice(place + 1)}`;
}

export const objectsOf = (statements: Statements, name: Name): readonly Parsed[] => statements.get(iriOf(name)) ?? [];

const textOf = (object: Parsed | undefined): string | undefined =>
  object?.is === "text" ? object.text : object?.is === "iri" ? object.iri : undefined;

const statementsOf = (object: Parsed | undefined): Statements => (object?.is === "blank" ? object.statements : new Map());

/** Readers of the first object of a predicate. */
export const text = (statements: Statements, name: Name): string | undefined => textOf(objectsOf(statements, name)[0]);
export const number = (statements: Statements, name: Name): number | undefined => {
  const written = text(statements, name);
  return written === undefined ? undefined : Number(written);
};
export const blank = (statements: Statements, name: Name): Statements | undefined => {
  const [first] = objectsOf(statements, name);
  return first?.is === "blank" ? first.statements : undefined;
};

/** The texts of all objects of a predicate. */
export const texts = (statements: Statements, name: Name): readonly string[] =>
  objectsOf(statements, name).flatMap((object) => textOf(object) ?? []);

/** The term of our own vocabulary, without what comes before its id. */
export function term<Id extends string>(statements: Statements, name: Name, before = ""): Id | undefined {
  return text(statements, name)?.slice((prefixes.c + before).length) as Id | undefined;
}

/** A text in both languages; the first of each. */
export const bilingual = (statements: Statements, name: Name): Bilingual | undefined => bilinguals(statements, name)[0];

/** Texts in both languages, in the order of the file. */
export function bilinguals(statements: Statements, name: Name): readonly Bilingual[] {
  const [en, zh] = (["en", "zh"] as const).map((language) =>
    objectsOf(statements, name).flatMap((object) => (object.is === "text" && object.language === langOf(language) ? [object.text] : [])),
  ) as [string[], string[]];
  return en.flatMap((each, index) => (zh[index] === undefined ? [] : [{ en: each, zh: zh[index] }]));
}

/** The id in an address or a `urn:` that `idOf` or `urnOf` has made. */
export function decodedId(iri: string): string {
  const urn = /^urn:ai-safety-concept-graph:[a-z]+:(.*)$/.exec(iri)?.[1];
  if (urn !== undefined) return decodedText(urn);
  return new URLSearchParams(iri.slice(iri.indexOf("#") + 1)).values().next().value ?? iri;
}

function decodedText(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** Ids of the entries that a predicate names. */
export const idsOf = <Id extends string>(statements: Statements, name: Name): readonly Id[] =>
  texts(statements, name).map((iri) => decodedId(iri) as Id);
export const id = <Id extends string>(statements: Statements, name: Name): Id | undefined => idsOf<Id>(statements, name)[0];

/** The objects of a list. */
export const listOf = (statements: Statements, name: Name): readonly string[] => {
  const [first] = objectsOf(statements, name);
  return first?.is === "list" ? first.items.flatMap((item) => textOf(item) ?? []) : [];
};

export function reference(statements: Statements): Reference | undefined {
  const about = blank(statements, "dcterms:source");
  if (!about) return undefined;
  const [identifier, url] = [text(about, "schema:identifier"), text(about, "schema:url")];
  return {
    title: text(about, "schema:name") ?? "",
    year: number(about, "schema:datePublished") ?? 0,
    ...(identifier !== undefined && { identifier }),
    ...(url !== undefined && { url }),
  };
}

/** Points of a source, as selectors of the Web Annotation data model have them. */
export const points = (statements: Statements, name: Name): readonly (SourcePoint & { readonly source: SourceId })[] =>
  objectsOf(statements, name).map((object) => {
    const resource = statementsOf(object);
    const selector = blank(resource, "oa:hasSelector") ?? new Map();
    const phrase = text(blank(selector, "oa:refinedBy") ?? new Map(), "oa:exact");
    const line = Number(/,(\d+)$/.exec(text(selector, "rdf:value") ?? "")?.[1]) as SourceLine;
    return { source: id<SourceId>(resource, "oa:hasSource") as SourceId, line, ...(phrase !== undefined && { phrase }) };
  });

/** The first point, without its source. */
export function point(statements: Statements, name: Name): SourcePoint | undefined {
  const [first] = points(statements, name);
  if (!first) return undefined;
  const { source: _, ...rest } = first;
  return rest;
}
