/** Says in a file what it is and where it comes from, in the form that programs read in pictures and documents alike. */
import { langOf } from "../model/bilingual.ts";
import type { Drawing } from "./drawing.ts";
import { claimsText, type Provenance } from "./provenance.ts";
import { escapeAttribute } from "./svg.ts";

/**
 * Title, description and language; the address as identifier, the version of the data as version, and the claims as related resources.
 *
 * @see ISO 16684-1:2019 (XMP), with the elements of Dublin Core
 */
export function metadataOf({ title, description, language }: Drawing, provenance: Provenance | undefined): string {
  const inLanguage = (name: string, text: string): string =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeAttribute(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  return [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">',
    inLanguage("title", title),
    inLanguage("description", description),
    `<dc:language><rdf:Bag><rdf:li>${langOf(language)}</rdf:li></rdf:Bag></dc:language>`,
    ...(provenance
      ? [
          `<dc:identifier>${escapeAttribute(provenance.address)}</dc:identifier>`,
          ...(provenance.claims ? [`<dc:relation>${escapeAttribute(claimsText(provenance.claims))}</dc:relation>`] : []),
          `<xmpMM:VersionID>${escapeAttribute(provenance.dataVersion)}</xmpMM:VersionID>`,
        ]
      : []),
    "</rdf:Description></rdf:RDF>",
  ].join("");
}
