/**
 * Tags a PDF for readers that do not see it: the title as a heading, the picture as one figure with its text alternative, the sources as a
 * list, and links.
 *
 * @see ISO 32000-1:2008, 14.7 and 14.8
 */
import { langOf } from "../../model/bilingual.ts";
import type { Drawing, GroupMark } from "../drawing.ts";
import type { LinkBox } from "./link-boxes.ts";
import { type PageContent, pointsPerPixel, type TaggedRole, tagOf } from "./page-content.ts";
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
  const elements = pages.flatMap((page, index) => new PageStructure(objects, page, parents).addTo(document, index));
  objects.set(document, `<</Type/StructElem/S/Document/P ${root}/K[${elements.join(" ")}]>>`);
  const keys = [...parents].sort(([a], [b]) => a - b).map(([key, parent]) => `${key} ${parent}`);
  objects.set(root, `<</Type/StructTreeRoot/K ${document}/ParentTree<</Nums[${keys.join(" ")}]>>/ParentTreeNextKey ${parents.size}>>`);
  return root;
}

/** A sequence by its number, or a group. */
type Kid = number | GroupMark;

/** The elements of one page. */
class PageStructure {
  readonly #objects: PdfObjects;
  readonly #page: TaggedPage;
  readonly #parents: Map<number, string>;
  /** In reading order; those of `undefined` are the parts of the figure, and of the page. */
  readonly #kids = new Map<GroupMark | undefined, Kid[]>();
  /** For each group the element that its sequences belong to. */
  readonly #owners = new Map<GroupMark | undefined, Ref>();

  constructor(objects: PdfObjects, page: TaggedPage, parents: Map<number, string>) {
    this.#objects = objects;
    this.#page = page;
    this.#parents = parents;
    const { sequences, parents: parentOf } = page.content;
    const seen = new Set<GroupMark>();
    const add = (owner: GroupMark | undefined, kid: Kid): void => {
      this.#kids.set(owner, [...(this.#kids.get(owner) ?? []), kid]);
    };
    for (const [number, owner] of sequences.entries()) {
      add(owner, number);
      for (let group = owner; group && !seen.has(group); group = parentOf.get(group)) {
        seen.add(group);
        add(parentOf.get(group), group);
      }
    }
  }

  /** Adds the elements to the document, and returns them: a title, the figure and a list, as far as the page has them. */
  addTo(document: Ref, index: number): readonly Ref[] {
    const kids = this.#kids.get(undefined) ?? [];
    const isInFigure = (kid: Kid): boolean => typeof kid === "number" || kid.role === undefined;
    const figure = kids.some(isInFigure) ? this.#objects.reserve() : undefined;
    const elements = kids.flatMap((kid) =>
      typeof kid === "number" || kid.role === undefined ? [] : [{ kid, ref: this.#addGroup(kid, document, figure !== undefined) }],
    );
    if (figure !== undefined) this.#setFigure(figure, document, kids.filter(isInFigure));
    const { sequences } = this.#page.content;
    this.#parents.set(index, `[${sequences.map((owner) => this.#owners.get(owner)).join(" ")}]`);
    // The figure stands where it begins.
    const first = kids.findIndex(isInFigure);
    const before = elements.filter(({ kid }) => kids.indexOf(kid) < first || first < 0).map(({ ref }) => ref);
    const after = elements.filter(({ kid }) => first >= 0 && kids.indexOf(kid) > first).map(({ ref }) => ref);
    return [...before, ...(figure === undefined ? [] : [figure]), ...after];
  }

  #setFigure(figure: Ref, document: Ref, kids: readonly Kid[]): void {
    const { drawing } = this.#page;
    this.#owners.set(undefined, figure);
    const size = [drawing.width, drawing.height].map((value) => pdfNumber(value * pointsPerPixel)).join(" ");
    const refs = kids.map((kid) => (typeof kid === "number" ? kid : this.#addGroup(kid, figure, true)));
    this.#objects.set(
      figure,
      `<</Type/StructElem/S/Figure/P ${document}/Pg ${this.#page.ref}/T ${pdfText(drawing.title)}/Alt ${pdfText(drawing.description)}${this.#language()}/A<</O/Layout/Placement/Block/BBox[0 0 ${size}]>>/K[${refs.join(" ")}]>>`,
    );
  }

  #language = (): string => `/Lang${pdfAscii(langOf(this.#page.drawing.language))}`;

  /** Adds the element of a group, and what it consists of. Returns the outermost of its elements. */
  #addGroup(group: GroupMark, parent: Ref, hasFigure: boolean): Ref {
    const { role } = group;
    if (role === "entry") {
      const item = this.#objects.reserve();
      const body = this.#addElement(group, item, tagOf.entry);
      this.#objects.set(item, `<</Type/StructElem/S/LI/P ${parent}/K[${body}]>>`);
      return item;
    }
    if (role === undefined) return this.#addLink(group, parent);
    // The title of a page without a picture is below that of the picture.
    return this.#addElement(group, parent, role === "title" && !hasFigure ? "H2" : tagOf[role as TaggedRole]);
  }

  #addElement(group: GroupMark, parent: Ref, tag: string): Ref {
    const element = this.#objects.reserve();
    this.#owners.set(group, element);
    const isLink = this.#page.links.some(({ link }) => link.group === group);
    const kids = isLink ? [this.#addLink(group, element)] : this.#kidsOf(group, element);
    this.#objects.set(
      element,
      `<</Type/StructElem/S/${tag}/P ${parent}/Pg ${this.#page.ref}${this.#language()}${this.#attributesOf(group)}/K[${kids.join(" ")}]>>`,
    );
    return element;
  }

  #attributesOf({ role, title = "", clip }: GroupMark): string {
    if (role === "head-cell") return "/A<</O/Table/Scope/Column>>";
    if (role !== "figure") return "";
    const { height } = this.#page.drawing;
    const box = clip && [clip.left, height - clip.top - clip.height, clip.left + clip.width, height - clip.top];
    const place = box ? `/A<</O/Layout/Placement/Block/BBox[${box.map((value) => pdfNumber(value * pointsPerPixel)).join(" ")}]>>` : "";
    return `/Alt ${pdfText(title)}${place}`;
  }

  #addLink(group: GroupMark, parent: Ref): Ref {
    const found = this.#page.links.find(({ link }) => link.group === group);
    if (!found) throw new Error("A group without a role is no link.");
    const element = this.#objects.reserve();
    this.#owners.set(group, element);
    this.#parents.set(found.parentKey, element);
    const kids = [...this.#kidsOf(group, element), `<</Type/OBJR/Obj ${found.annotation}>>`];
    const alternative = pdfText(group.title ?? found.link.href);
    // The text of a source can be read as it is; other links stand in the figure, which is read by its alternative.
    const words = group.role === undefined ? `/Alt ${alternative}` : "";
    this.#objects.set(element, `<</Type/StructElem/S/Link/P ${parent}/Pg ${this.#page.ref}${words}/K[${kids.join(" ")}]>>`);
    return element;
  }

  #kidsOf = (group: GroupMark, element: Ref): readonly (Ref | number)[] =>
    (this.#kids.get(group) ?? []).map((kid) => (typeof kid === "number" ? kid : this.#addGroup(kid, element, true)));
}
