/** The words that stand in a saved picture, in both languages. */
import type { Bilingual } from "../model/bilingual.ts";

interface FigureWords {
  /** Headings of the legend. */
  readonly types: Bilingual;
  readonly standings: Bilingual;
  readonly families: Bilingual;
  readonly hollow: Bilingual;
  /** What the size of a shape means, and what it does not. */
  readonly size: Bilingual;
  readonly ringed: Bilingual;
  /** The line that stands wherever claims do. */
  readonly notice: Bilingual;
  readonly licence: Bilingual;
  /** Stands before the address. */
  readonly seenAt: Bilingual;
  /** Stands before the address of the page, where that of the view is too long. */
  readonly mapAt: Bilingual;
  /** Stands in the place of an address that is too long, where the site's own is not known either. */
  readonly tooLong: Bilingual;
}

export const figureWords: FigureWords = {
  types: { en: "What is joined", zh: "节点类型" },
  standings: { en: "How a claim is backed", zh: "主张的依据" },
  families: { en: "What a line says", zh: "连线的含义" },
  size: {
    en: "Size: how many claims name it; not importance, and not how right it is.",
    zh: "大小：提及它的主张数，不代表重要或正确。",
  },
  hollow: { en: "hollow: only inferred or outside", zh: "空心：仅有推断或外部依据" },
  ringed: { en: "ringed: shared; letters: by whom", zh: "加圈：共同谈及；字母：由谁谈及" },
  notice: {
    en: "Paraphrased from a machine transcript; not reviewed by the speakers.",
    zh: "据机器转写的记录转述，未经发言人审阅。",
  },
  licence: { en: "Data: CC BY 4.0.", zh: "数据许可：CC BY 4.0。" },
  seenAt: { en: "This view:", zh: "本图网址：" },
  mapAt: { en: "The whole map (the address of this view is too long to print):", zh: "全图网址（本图网址过长，未能印出）：" },
  tooLong: {
    en: "The address of this view is too long to print, and the site address is not set.",
    zh: "本图网址过长，未能印出；网站地址亦未设置。",
  },
};

interface SourceFacts {
  readonly title: Bilingual;
  readonly place: Bilingual;
  /** As `2024-07-05`. */
  readonly date: string;
}

/** Where the claims come from, as a sentence: for the foot of a picture. */
export const sourceSentence = (source: SourceFacts): Bilingual => ({
  en: `Source: ${source.title.en}, ${source.place.en}, ${longDate(source.date, "en-GB")}.`,
  zh: `来源：${source.title.zh}，${source.place.zh}，${longDate(source.date, "zh-CN")}。`,
});

/** What the picture shows, counted: for its description. */
export const countSentence = (nodes: number, edges: number): Bilingual => ({
  en: `${nodes} ${nodes === 1 ? "node" : "nodes"} and ${edges} ${edges === 1 ? "line" : "lines"} are drawn.`,
  zh: `图中有${nodes}个节点、${edges}条连线。`,
});

/** A day written out. What is no day stays as it is. */
function longDate(date: string, locale: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(day);
}
