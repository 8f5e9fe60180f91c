/** Tags a PDF for readers that do not see it: one figure a page, with its text alternative, and its links. @see ISO 32000-1:2008, 14.7 */
import { langOf } from "../../model/bilingual.ts";
import type { Drawing } from "../drawing.ts";
import type { LinkBox } from "./link-boxes.ts";
import { type PageContent, pointsPerPixel } from "./page-content.ts";
import type { PdfObjects, Ref } from "./pdf-objects.ts";
import { pdfAscii, pdfNumber, pdfText } from "./pdf-values.ts";

/** A page that is written, and its place in the document. */
export interface TaggedPage {
  readonly drawing: Drawing;
  readonly ref: Ref;
  readonly content: PageContent;
  /** The annotations of its links, in drawing order; each expects its number in the tree of parents. */
  readonly links: readonly { readonly link: LinkBox; readonly annotation: Ref; readonly parentKey: number }[];
}

/** Adds the tree of structure, and returns its root. The key of a page in the tree of parents is its index. */
export function addStructure(objects: PdfObjects, pages: readonly TaggedPage[]): Ref {
  const [root, document] = [objects.reserve(), objects.reserve()];
  const parents = new Map<number, string>();
  const figures = pages.map((page, index) => addFigure(objects, page, { document, index, parents }));
  objects.set(document, `<</Type/StructElem/S/Document/P ${root}/K[${figures.join(" ")}]>>`);
  const keys = [...parents].sort(([a], [b]) => a - b).map(([key, parent]) => `${key} ${parent}`);
  objects.set(root, `<</Type/StructTreeRoot/K ${document}/ParentTree<</Nums[${keys.join(" ")}]>>/ParentTreeNextKey ${parents.size}>>`);
  return root;
}

interface FigurePlace {
  readonly document: Ref;
  readonly index: number;
  readonly parents: Map<number, string>;
}

function addFigure(objects: PdfObjects, page: TaggedPage, { document, index, parents }: FigurePlace): Ref {
  const { drawing, content, links } = page;
  const figure = objects.reserve();
  const elements = new Map(
    links.map(({ link, annotation, parentKey }) => {
      const numbers = content.sequences.flatMap((owner, number) => (owner === link ? [String(number)] : []));
      const reference = `<</Type/OBJR/Obj ${annotation}>>`;
      const element = objects.add(
        `<</Type/StructElem/S/Link/P ${figure}/Pg ${page.ref}/Alt ${pdfText(link.group.title ?? link.href)}/K[${[...numbers, reference].join(" ")}]>>`,
      );
      parents.set(parentKey, element);
      return [link, element] as const;
    }),
  );
  const owners = content.sequences.map((link) => (link && elements.get(link)) ?? figure);
  parents.set(index, `[${owners.join(" ")}]`);
  // In reading order: each link where it begins.
  const kids = new Set(content.sequences.map((link, number) => (link && elements.get(link)) ?? String(number)));
  const size = [drawing.width, drawing.height].map((value) => pdfNumber(value * pointsPerPixel)).join(" ");
  objects.set(
    figure,
    `<</Type/StructElem/S/Figure/P ${document}/Pg ${page.ref}/T ${pdfText(drawing.title)}/Alt ${pdfText(drawing.description)}/Lang${pdfAscii(langOf(drawing.language))}/A<</O/Layout/Placement/Block/BBox[0 0 ${size}]>>/K[${[...kids].join(" ")}]>>`,
  );
  return figure;
}
