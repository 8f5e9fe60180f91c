/**
 * Reads Turtle as our own export writes it: prefixes, names, IRIs, literals in double quotes, blank nodes and lists.
 *
 * @see https://www.w3.org/TR/turtle/
 */
import { type ImportNotes, ReadingStopped } from "./import-notes.ts";

/** An object of a statement. Names are written out as IRIs. */
export type Parsed =
  | { readonly is: "iri"; readonly iri: string }
  | { readonly is: "text"; readonly text: string; readonly language?: string }
  | { readonly is: "blank"; readonly statements: Statements }
  | { readonly is: "list"; readonly items: readonly Parsed[] };

/** Objects by the IRI of their predicate, in the order of the file. */
export type Statements = ReadonlyMap<string, readonly Parsed[]>;

export interface ParsedResource {
  readonly iri: string;
  readonly statements: Statements;
  readonly line: number;
}

const typeIri = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const maxDepth = 20;

const token =
  /<([^<>"{}|^`\\\s]*)>|"([^"\\\n\r]*(?:\\.[^"\\\n\r]*)*)"(?:@([a-zA-Z-]+)|\^\^([\w-]*:[\w-]+))?|(@prefix)|([\w-]*:(?:[\w.-]*[\w-])?)|(a)(?=\s)|([[\]();,.])/uy;
const blanks = /(?:\s|#[^\n\r]*)*/y;
const escapes: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", b: "\b", f: "\f", '"': '"', "\\": "\\", "'": "'" };

interface Token {
  readonly kind: "iri" | "text" | "prefix" | "mark";
  readonly text: string;
  readonly language?: string;
}

/** @throws ReadingStopped if it is no Turtle of that kind */
export function parseTurtle(text: string, notes: ImportNotes): readonly ParsedResource[] {
  const prefixes = new Map<string, string>();
  let [index, line, counted] = [0, 1, 0];
  let next: Token | undefined;

  const fail = (): never => {
    countLines();
    notes.fault(index >= text.length ? { kind: "cut-off" } : { kind: "turtle-malformed" }, line);
    throw new ReadingStopped();
  };

  function countLines(): void {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 10) line += 1;
  }

  function advance(): void {
    blanks.lastIndex = index;
    index += blanks.exec(text)?.[0].length ?? 0;
    next = undefined;
    if (index >= text.length) return;
    token.lastIndex = index;
    const found = token.exec(text);
    if (!found) return void fail();
    index += found[0].length;
    const [, iri, literal, language, , prefix, name, a, mark] = found;
    if (iri !== undefined) next = { kind: "iri", text: iri };
    else if (literal !== undefined) next = { kind: "text", text: unescaped(literal), ...(language && { language }) };
    else if (prefix) next = { kind: "prefix", text: prefix };
    else if (name !== undefined) next = { kind: "iri", text: expanded(name) };
    else if (a) next = { kind: "iri", text: typeIri };
    else next = { kind: "mark", text: mark as string };
  }

  function expanded(name: string): string {
    const [prefix, local] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)];
    // The prefix that is declared has no IRI yet.
    return `${prefixes.get(prefix) ?? `${prefix}:`}${local}`;
  }

  const take = (): Token => {
    const taken = next ?? fail();
    advance();
    return taken;
  };
  const isMark = (mark: string): boolean => next?.kind === "mark" && next.text === mark;
  const takeMark = (mark: string): void => {
    if (!isMark(mark)) fail();
    advance();
  };
  const takeIri = (): string => {
    const taken = take();
    return taken.kind === "iri" ? taken.text : fail();
  };

  function parseObject(depth: number): Parsed {
    if (depth > maxDepth) notes.fault({ kind: "too-deep", limit: maxDepth }, line);
    if (isMark("[")) {
      advance();
      const statements = parseStatements("]", depth + 1);
      takeMark("]");
      return { is: "blank", statements };
    }
    if (isMark("(")) {
      advance();
      const items: Parsed[] = [];
      while (!isMark(")")) items.push(parseObject(depth + 1));
      advance();
      return { is: "list", items };
    }
    const taken = take();
    if (taken.kind === "iri") return { is: "iri", iri: taken.text };
    return taken.kind === "text" ? { is: "text", text: taken.text, ...(taken.language && { language: taken.language }) } : fail();
  }

  function parseStatements(end: string, depth: number): Statements {
    const statements = new Map<string, Parsed[]>();
    while (!isMark(end)) {
      const predicate = takeIri();
      const objects = statements.get(predicate) ?? [];
      statements.set(predicate, objects);
      objects.push(parseObject(depth));
      while (isMark(",")) {
        advance();
        objects.push(parseObject(depth));
      }
      if (isMark(";")) advance();
      else if (!isMark(end)) fail();
    }
    return statements;
  }

  const resources: ParsedResource[] = [];
  advance();
  while (next) {
    if (next.kind === "prefix") {
      advance();
      const prefix = takeIri().replace(/:$/, "");
      prefixes.set(prefix, takeIri());
      takeMark(".");
      continue;
    }
    countLines();
    const start = line;
    const iri = takeIri();
    resources.push({ iri, statements: parseStatements(".", 0), line: start });
    takeMark(".");
  }
  return resources;
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g, (_, short: string, long: string, character: string) =>
    character === undefined ? characterOf(Number.parseInt(short ?? long, 16)) : (escapes[character] ?? character),
  );

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
