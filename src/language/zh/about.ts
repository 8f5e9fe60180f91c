import type { about as english } from "../en/about.ts";
import type { Words } from "../words.ts";

/** The words of the page about the data, in Chinese. */
export const about: Words<typeof english> = {
  what: "这是什么",
  whatText: "编者逐行阅读转写稿，用自己的话、以两种语言写下其中可以确认的内容。",
  standing: "“依据”是什么意思",
  confidence: "主张的确定程度",
  checked: "主张如何经过核查",
  checkedFile: "历次核查及其结果（英文）",
  locators: "主张如何核对",
  locatorsText:
    "出自论坛的主张都注明行号和一个短语；该短语在那一行恰好出现一次，由程序逐一核对。这只能证明转写稿是这样写的，不能证明发言人确实是这样说的：转写稿有一部分是翻译和转述。",
  published: "本站公开了转写稿全文，点击主张的行号即可阅读原文：",
  absence: "“未找到”意味着什么",
  absenceText: "图谱中没有某人对某事的主张，只表示转写稿中未找到，不表示此人不认同。",
  size: "大小与位置表示什么",
  sizeText: "涉及某个节点的主张越多，图形越大；大小与重要性、正确性无关。相连的节点尽量靠近，方位没有含义。",
  cite: "如何引用",
  citeText: "每项主张都可“复制引文”，引文包括发言人、场次和行号。引用整个图谱时，请写：",
  citeWhole: (sources, address) => `人工智能安全概念图谱${sources.length > 0 ? `：${sources.join("；")}` : ""}。CC BY 4.0。${address}`,
  object: "纠错与反馈",
  objectText: "如果您曾在论坛发言，或发现某项主张有误，请与我们联系。我们会公开更正数据，并说明改动。",
  objectNone: "本站未提供联系方式。",
  privacy: "隐私",
  privacyText: "本页不统计访客，也不向其他服务器发送请求。您打开的转写稿只留在您的设备上。",
};
