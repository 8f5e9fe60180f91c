/** Elements of XML as they come, by a strict parser that never expands entities of the file. */
import { SaxesParser } from "saxes";
import type { ImportNotes } from "./import-notes.ts";

export interface XmlElement {
  /** Without a prefix: files declare many namespaces for the same element. */
  readonly name: string;
  /** By their names, with prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Of its opening tag. */
  readonly line: number;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  /** @param text of the element itself, without that of elements in it */
  close(element: XmlElement, text: string): void;
  instruction?: ((target: string, body: string, line: number) => void) | undefined;
}

/** Far deeper than any graph is; a file of opening tags only would fill the memory. */
const maxDepth = 200;

/**
 * Reads XML in pieces.
 *
 * @throws ReadingStopped for XML that is not well-formed
 */
export async function readXml(texts: AsyncIterable<string>, handler: XmlHandler, notes: ImportNotes): Promise<void> {
  const parser = new SaxesParser({ position: true });
  const open: { readonly element: XmlElement; readonly text: string[] }[] = [];
  let isClosing = false;
  let isCut = false;
  let line = 1;
  parser.on("error", ({ message }) => {
    if (isCut) return;
    isCut = isClosing;
    noteError(message, parser.line, isClosing, notes);
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) notes.fault({ kind: "entities-declared" }, parser.line);
    notes.note({ kind: "doctype-left-out" }, parser.line);
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: withoutPrefix(name), attributes: new Map(Object.entries(attributes as Record<string, string>)), line };
    if (open.length >= maxDepth) notes.fault({ kind: "too-deep", limit: maxDepth }, line);
    open.push({ element, text: [] });
    handler.open(element);
  });
  parser.on("closetag", () => {
    const last = open.pop();
    if (last && !isClosing) handler.close(last.element, last.text.join(""));
  });
  const addText = (text: string): void => void open.at(-1)?.text.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("processinginstruction", ({ target, body }) => handler.instruction?.(target, body, parser.line));
  for await (const text of texts) parser.write(text);
  isClosing = true;
  parser.close();
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Messages of the parser that leave the rest of the file as it is. */
const recoverable = [
  { pattern: /undefined entity/, kind: "entity-unknown" },
  { pattern: /disallowed character\.$|malformed character entity/, kind: "character-forbidden" },
] as const;

function noteError(message: string, line: number, isClosing: boolean, notes: ImportNotes): void {
  const known = recoverable.find(({ pattern }) => pattern.test(message));
  const atEnd = /root element/.test(message) ? "xml-malformed" : "cut-off";
  notes.fault({ kind: isClosing ? atEnd : (known?.kind ?? "xml-malformed") }, line);
}
