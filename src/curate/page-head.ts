/** Writes the head of the page's HTML from the sources of its graph, for readers and programs without scripts. */
import type { HtmlTagDescriptor } from "vite";
import { inBoth, pageHead } from "../language/page-head.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltGraph } from "../model/built.ts";

type Sources = BuiltGraph["sources"];

/** Makes the tags for title and description, also for programs that show links, and for readers without scripts. */
export function headTags(sources: Sources): HtmlTagDescriptor[] {
  const [en, zh] = [pageHead.en, pageHead.zh];
  const title = inBoth({ en: en.title, zh: zh.title }, " · ");
  const description = inBoth(descriptionOf(sources));
  const shared = [
    { property: "og:type", content: "website" },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { name: "twitter:card", content: "summary" },
    { name: "twitter:title", content: title },
    { name: "twitter:description", content: description },
  ];
  return [
    { tag: "meta", attrs: { name: "description", content: description }, injectTo: "head" },
    ...shared.map((attrs): HtmlTagDescriptor => ({ tag: "meta", attrs, injectTo: "head" })),
    { tag: "title", children: escaped(title), injectTo: "head" },
    { tag: "noscript", children: escaped(inBoth({ en: en.noScript, zh: zh.noScript })), injectTo: "body" },
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
