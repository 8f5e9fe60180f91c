import type { about as english } from "../en/about.ts";
import type { Words } from "../words.ts";

/** The words of the page about the data, in Chinese. */
export const about: Words<typeof english> = {
  what: "这是什么",
  whatText: "编者逐行阅读记录，用自己的话、以两种语言写下可以据以陈述的内容。",
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
  citeWhole: (sources, address) => `人工智能安全概念图谱${sources.length > 0 ? `：${sources.join("；")}` : ""}。CC BY 4.0。${address}`,
  sourceName: (title, place, date) => `${title}，${place}，${date}`,
  object: "如何提出异议",
  objectText: "如果您曾在论坛发言，或知道某项主张有误，请与我们联系。我们公开更正数据，并说明改动。",
  objectNone: "本副本的维护者未设置异议联系地址。",
  privacy: "隐私",
  privacyText: "本页不统计访客，也不向其他服务器请求任何内容。您打开的记录只留在您的设备上。",
};
