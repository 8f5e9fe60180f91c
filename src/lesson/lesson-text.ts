/** The Markdown of lessons as a small tree, which the page and handouts render. HTML is text like any other. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";

type Markup = ReturnType<typeof fromMarkdown>["children"][number];

/** A piece of a line. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "emphasis"; readonly children: readonly Inline[] }
  | { readonly kind: "strong"; readonly children: readonly Inline[] }
  /** `view` is the part of an address after `#`. */
  | { readonly kind: "link"; readonly view: string; readonly children: readonly Inline[] };

export type LessonBlock =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly LessonBlock[])[] };

/** The syntax that lessons do not use: its characters stay as they are written. */
const unused = [
  "autolink",
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "setextUnderline",
  "thematicBreak",
];

/** Reads Markdown: paragraphs, emphasis, lists and links to views. Emphasis also begins and ends beside Han characters. Never throws. */
export const readLessonText = (markdown: string): readonly LessonBlock[] =>
  fromMarkdown(markdown, { extensions: [cjkFriendlyExtension(), { disable: { null: unused } }] }).children.flatMap(blockOf);

function blockOf(markup: Markup): readonly LessonBlock[] {
  switch (markup.type) {
    case "paragraph":
      return [{ kind: "paragraph", children: markup.children.flatMap(inlineOf) }];
    case "list":
      return [{ kind: "list", isOrdered: markup.ordered === true, items: markup.children.map((item) => item.children.flatMap(blockOf)) }];
    default:
      return [];
  }
}

function inlineOf(markup: Markup): readonly Inline[] {
  switch (markup.type) {
    case "text":
      return [{ kind: "text", text: markup.value }];
    case "break":
      return [{ kind: "text", text: "\n" }];
    case "emphasis":
    case "strong":
      return [{ kind: markup.type, children: markup.children.flatMap(inlineOf) }];
    case "link": {
      const children = markup.children.flatMap(inlineOf);
      return markup.url.startsWith("#") ? [{ kind: "link", view: markup.url.slice(1), children }] : children;
    }
    default:
      return [];
  }
}
