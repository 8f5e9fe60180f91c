/** Writes the head of the page's HTML from the sources of its graph, for readers and programs without scripts. */
import type { HtmlTagDescriptor } from "vite";
import { inBoth, pageHead } from "../language/page-head.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltGraph } from "../model/built.ts";

type Sources = BuiltGraph["sources"];

/** The picture that programs show beside a link. */
export interface LinkCard {
  /** A whole address: programs do not look where the page is. */
  readonly address: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Makes the tags for title and description, also for programs that show links, and for readers without scripts. */
export function headTags(sources: Sources, card?: LinkCard): HtmlTagDescriptor[] {
  const [en, zh] = [pageHead.en, pageHead.zh];
  const title = inBoth({ en: en.title, zh: zh.title }, " · ");
  const description = inBoth(descriptionOf(sources));
  const shared = [
    { property: "og:type", content: "website" },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { name: "twitter:card", content: card ? "summary_large_image" : "summary" },
    { name: "twitter:title", content: title },
    { name: "twitter:description", content: description },
    ...(card ? cardTags(card) : []),
  ];
  return [
    { tag: "meta", attrs: { name: "description", content: description }, injectTo: "head" },
    ...shared.map((attrs): HtmlTagDescriptor => ({ tag: "meta", attrs, injectTo: "head" })),
    { tag: "title", children: escaped(title), injectTo: "head" },
    { tag: "noscript", children: escaped(inBoth({ en: en.noScript, zh: zh.noScript })), injectTo: "body" },
  ];
}

function cardTags({ address, width, height }: LinkCard): readonly Record<string, string>[] {
  const alt = inBoth({ en: pageHead.en.card, zh: pageHead.zh.card });
  return [
    { property: "og:image", content: address },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: String(width) },
    { property: "og:image:height", content: String(height) },
    { property: "og:image:alt", content: alt },
    { name: "twitter:image", content: address },
    { name: "twitter:image:alt", content: alt },
  ];
}

/** Joins the sources' descriptions; a source without one is described by title, place and date. */
function descriptionOf(sources: Sources): Bilingual {
  const textIn = (l: keyof Bilingual): string => {
    const descriptions = sources.flatMap(({ description }) => description?.[l] ?? []);
    const others = sources.filter(({ description }) => !description);
    const names = others.map(({ title, place, date }) => `${title[l]} (${place[l]}, ${date})`);
    return [...descriptions, ...(descriptions.length === 0 || names.length > 0 ? [pageHead[l].description(names)] : [])].join(" ");
  };
  return { en: textIn("en"), zh: textIn("zh") };
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
