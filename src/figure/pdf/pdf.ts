/** Writes drawings as a PDF: one a page, at its size on paper, with real text in fonts that the file carries. */
import { langOf } from "../../model/bilingual.ts";
import type { Drawing } from "../drawing.ts";
import { type FigureFonts, setText } from "../font/figure-fonts.ts";
import { missingCharacters, textMarksOf } from "../font/missing-characters.ts";
import type { Provenance } from "../provenance.ts";
import { type LinkBox, linkBoxesOf, type MarkBox } from "./link-boxes.ts";
import { pageContentOf, pointsPerPixel } from "./page-content.ts";
import { pdfFonts } from "./pdf-fonts.ts";
import { informationOf, metadataPacket } from "./pdf-metadata.ts";
import { type PdfObjects, pdfObjects, type Ref } from "./pdf-objects.ts";
import { addStructure, type TaggedPage } from "./pdf-structure.ts";
import { pdfAscii, pdfNumber, pdfText } from "./pdf-values.ts";

export interface PdfOptions {
  readonly fonts: FigureFonts;
  readonly provenance?: Provenance;
  /** Called with the finished share, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export type PdfResult =
  | { readonly kind: "written"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** No file: these characters would be blanks, since no font has them. */
  | { readonly kind: "missing-characters"; readonly characters: readonly string[] };

/**
 * Writes drawings as a PDF. Title, language and metadata are those of the first. The same drawings give the same bytes on the same engine.
 *
 * @param drawings at least one; each is a page
 */
export async function pdfOf(drawings: readonly Drawing[], { fonts, provenance, onProgress }: PdfOptions): Promise<PdfResult> {
  const [first] = drawings;
  if (!first) throw new RangeError("A PDF needs at least one drawing.");
  const characters = missingCharacters(drawings, fonts);
  if (characters.length > 0) return { kind: "missing-characters", characters };
  const objects = pdfObjects();
  const pages = addPages(objects, drawings, fonts, (pageNumber) => onProgress?.(pageNumber / (drawings.length + 1)));
  const structure = addStructure(objects, pages.tagged);
  const metadata = objects.addStream("/Type/Metadata/Subtype/XML", metadataPacket(first, provenance), false);
  const catalogue = objects.add(
    `<</Type/Catalog/Pages ${pages.tree}/Lang${pdfAscii(langOf(first.language))}/MarkInfo<</Marked true>>/StructTreeRoot ${structure}/Metadata ${metadata}/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  const information = objects.add(informationOf(first, provenance));
  const bytes = await objects.write(catalogue, information);
  onProgress?.(1);
  return { kind: "written", bytes };
}

interface Pages {
  readonly tree: Ref;
  readonly tagged: readonly TaggedPage[];
}

function addPages(objects: PdfObjects, drawings: readonly Drawing[], fonts: FigureFonts, onPage: (pageNumber: number) => void): Pages {
  const glyphs = drawings.flatMap(({ marks }) =>
    textMarksOf(marks).flatMap(({ text, isBold = false }) => setText(text, isBold, fonts).glyphs),
  );
  const pdf = pdfFonts(glyphs);
  const [tree, resources] = [objects.reserve(), objects.reserve()];
  let parentKey = drawings.length;
  const tagged = drawings.map((drawing, index): TaggedPage => {
    const boxes = linkBoxesOf(drawing, fonts);
    const content = pageContentOf(drawing, { fonts, pdf, links: boxes });
    const links = boxes.map((link) => {
      const key = parentKey++;
      return { link, annotation: addLink(objects, link, drawing, key), parentKey: key };
    });
    const stream = objects.addStream("", content.operators);
    const size = [drawing.width, drawing.height].map((value) => pdfNumber(value * pointsPerPixel)).join(" ");
    const annotations = links.length === 0 ? "" : `/Annots[${links.map(({ annotation }) => annotation).join(" ")}]`;
    const ref = objects.add(
      `<</Type/Page/Parent ${tree}/MediaBox[0 0 ${size}]/TrimBox[0 0 ${size}]/Contents ${stream}/Resources ${resources}/StructParents ${index}/Tabs/S${annotations}>>`,
    );
    onPage(index + 1);
    return { drawing, ref, content, links };
  });
  objects.set(resources, `<<${pdf.addTo(objects)}>>`);
  objects.set(tree, `<</Type/Pages/Count ${tagged.length}/Kids[${tagged.map(({ ref }) => ref).join(" ")}]>>`);
  return { tree, tagged };
}

/** Prints with the page, without a border. */
const printed = 4;

const addLink = (objects: PdfObjects, { group, href, box }: LinkBox, { height }: Drawing, key: number): Ref =>
  objects.add(
    `<</Type/Annot/Subtype/Link/Rect[${rectangleOf(box, height)}]/Border[0 0 0]/F ${printed}/StructParent ${key}/Contents ${pdfText(group.title ?? href)}/A<</S/URI/URI${pdfAscii(href)}>>>>`,
  );

const rectangleOf = ({ left, top, right, bottom }: MarkBox, height: number): string =>
  [left, height - bottom, right, height - top].map((value) => pdfNumber(value * pointsPerPixel)).join(" ");
