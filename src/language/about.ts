/** What is said about the data; fetched with its page. */
import type { Words } from "./words.ts";

const en = {
  what: "What this is",
  whatText:
    "At the forum some thirty people from China, the United States, the United Kingdom, France, Singapore and Canada spoke about the safety and governance of frontier AI. What is left of it is one Chinese text, written down by a machine: names are garbled, speakers change without a mark, interpreters’ words are mixed in, and some stretches are barely language. The curators read it line by line and wrote down, in their own words and in two languages, what can be said from it.",
  standing: "What the standings mean",
  locators: "How a claim is proved",
  locatorsText:
    "Each claim points at its passage by a line number and a short phrase that stands exactly once on that line. A program checks every one of them. That a phrase is there proves that the transcript says it, not that the speaker did: the transcript is partly translation and paraphrase.",
  published: "This site publishes the transcript, so every locator opens its passage at once:",
  absence: "What an absence means",
  absenceText: "Where somebody has no claim on a matter, it was not found in this transcript. It does not mean that they are against it.",
  size: "What size and place mean",
  sizeText:
    "A shape is larger the more claims there are about it in this graph. It is no measure of importance, and none of truth. What is joined lies near, as far as there is room; directions mean nothing.",
  cite: "How to cite",
  citeText: "Each claim has “Copy as citation”, with its speaker, session and line. For the whole:",
  citeWhole: (address: string) =>
    `AI Safety Concept Graph: Frontier AI Safety and Governance Forum, Shanghai, 5 July 2024. CC BY 4.0. ${address}`,
  object: "How to object",
  objectText:
    "If you spoke at the forum, or know that a claim is wrong, write to us. We mend the data in public, and say what was changed.",
  objectNone: "The keeper of this copy has set no address for objections.",
  privacy: "Privacy",
  privacyText: "The page counts nobody and asks no other server for anything. A transcript that you open stays on your device.",
} as const;

const zh: Words<typeof en> = {
  what: "这是什么",
  whatText:
    "论坛上，来自中国、美国、英国、法国、新加坡和加拿大的三十余人谈论前沿人工智能的安全与治理。留下的只有一份由机器转写的中文记录：人名误听，换人发言没有标记，译员的话混杂其中，有些段落几乎不成句。编者逐行阅读，用自己的话、以两种语言写下可以据以陈述的内容。",
  standing: "依据是什么意思",
  locators: "主张如何得到证明",
  locatorsText:
    "每项主张都以行号和一个短语指向原文，该短语在那一行恰好出现一次，并由程序逐一核对。短语存在，只证明记录如此写，不证明发言人确实这样说：记录有一部分是翻译和转述。",
  published: "本站公开记录全文，点开任一定位即可读到原文：",
  absence: "没有，意味着什么",
  absenceText: "某人在某事上没有主张，只表示在本记录中未找到，并不表示反对。",
  size: "大小与位置意味着什么",
  sizeText: "本图谱中关于某个节点的主张越多，它就画得越大。这不代表重要与否，更不代表真伪。彼此相连者尽量画在近处，方向没有含义。",
  cite: "如何引用",
  citeText: "每项主张都可“复制引文”，其中含发言人、场次和行号。引用整体时请写：",
  citeWhole: (address) => `人工智能安全概念图谱：前沿人工智能安全与治理论坛，上海，2024年7月5日。CC BY 4.0。${address}`,
  object: "如何提出异议",
  objectText: "如果您曾在论坛发言，或知道某项主张有误，请与我们联系。我们公开更正数据，并说明改动。",
  objectNone: "本副本的维护者未设置异议联系地址。",
  privacy: "隐私",
  privacyText: "本页不统计访客，也不向其他服务器请求任何内容。您打开的记录只留在您的设备上。",
};

export const aboutWords = { en, zh };
