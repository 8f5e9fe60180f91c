/** What the page's HTML says before any script has run, taken from the sources of its graph. */
import type { HtmlTagDescriptor } from "vite";
import { inBoth, pageHead } from "../language/page-head.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltGraph } from "../model/built.ts";

type Sources = BuiltGraph["sources"];

/** The tags for title, description, and readers without scripts. */
export function headTags(sources: Sources): HtmlTagDescriptor[] {
  const [en, zh] = [pageHead.en, pageHead.zh];
  return [
    { tag: "meta", attrs: { name: "description", content: inBoth(descriptionOf(sources)) }, injectTo: "head" },
    { tag: "title", children: escaped(inBoth({ en: en.title, zh: zh.title }, " · ")), injectTo: "head" },
    { tag: "noscript", children: escaped(inBoth({ en: en.noScript, zh: zh.noScript })), injectTo: "body" },
  ];
}

/** What the sources say of the page, those that say nothing by their titles, places and dates. */
function descriptionOf(sources: Sources): Bilingual {
  const textIn = (l: keyof Bilingual): string => {
    const own = sources.flatMap(({ description }) => description?.[l] ?? []);
    const others = sources.filter(({ description }) => !description);
    const names = others.map(({ title, place, date }) => `${title[l]} (${place[l]}, ${date})`);
    return [...own, ...(own.length === 0 || names.length > 0 ? [pageHead[l].description(names)] : [])].join(" ");
  };
  return { en: textIn("en"), zh: textIn("zh") };
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
