/** Points of a source as selectors of the Web Annotation data model: a line, and a phrase on it. */
import type { SourcePoint } from "../model/built.ts";
import { a, blank, iri, plain, type Statement, type Term } from "./rdf-terms.ts";

/** Fragments of plain text by lines, counted from 0 between lines. @see https://www.rfc-editor.org/rfc/rfc5147 */
const plainTextFragments = "http://tools.ietf.org/rfc/rfc5147";

/**
 * Selects a line of a source, and the phrase on it if there is one.
 *
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function selectionOf(source: string, { line, phrase }: SourcePoint): Term {
  const quoted: readonly Statement[] =
    phrase === undefined ? [] : [["oa:refinedBy", blank(...a("oa:TextQuoteSelector"), ["oa:exact", plain(phrase)])]];
  const selector = blank(
    ...a("oa:FragmentSelector"),
    ["dcterms:conformsTo", iri(plainTextFragments)],
    ["rdf:value", plain(`line=${line - 1},${line}`)],
    ...quoted,
  );
  return blank(...a("oa:SpecificResource"), ["oa:hasSource", iri(source)], ["oa:hasSelector", selector]);
}
