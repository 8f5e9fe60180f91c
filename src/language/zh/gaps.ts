import type { gaps as english } from "../en/gaps.ts";
import type { Words } from "../words.ts";

const list = new Intl.ListFormat("zh");

/** The words of the page of common ground and gaps, in Chinese. */
export const gaps: Words<typeof english> = {
  gapsDeck: "哪些内容多人谈及，哪些有争议，哪些无人回应。一切以转写稿为限：未找到，不等于无人想到。",
  gapsCounted: "只计本人陈述的主张。转述、推断和外部资料不能填补缺口，列在一旁，注明“未计入”。本页不受筛选影响。",
  gapsContents: "本页目录",
  gapsMore: (number) => `显示全部${number}项`,
  gapsBy: (number, names) => (number === 1 ? list.format(names) : `${number}方：${list.format(names)}`),
  gapsNotCounted: (number) => `未计入：${number}项主张`,
  gapsNone: "无。",
  commonTitle: "多位发言人共同谈及的内容",
  gapsNoneStated: "未见本人陈述",
  commonText: (type, shared, total, relations) =>
    `发言人本人谈及的${type}共${total}项${relations.length > 1 ? `（${relations.map(({ reads, number }, index) => `${index > 0 ? "仅" : ""}${reads}${number}项`).join("，")}）` : ""}，${shared > 0 ? `其中${shared}项由两人以上共同谈及` : "没有两人以上共同谈及的"}。只计个人，不计机构与文件；不认同、指出局限和有保留的支持不算共同谈及。`,
  loneTitle: "仅一位发言人谈及的风险",
  loneText: (number, total) => `发言人本人谈及的风险共${total}项，其中${number}项仅由一人谈及。他人谈及其上级或下级风险的，不影响计数。`,
  disputedTitle: "有争议或有保留的内容",
  disputedText: (number) =>
    `发言人本人不认同、指出其局限或有保留地支持的内容共${number}项。每一方之下列出转写稿中的全部主张，并注明依据；数字只计本人陈述者。`,
  sides: { behind: "支持", withLimit: "有保留地支持", limits: "指出其局限", against: "不认同", several: "态度不止一种" },
  unansweredTitle: "未见应对建议的风险",
  unansweredText: (number, total) =>
    `有人警示的风险共${total}项，其中${number}项在本人陈述中未见可应对它的建议（下级风险已有建议的，不计在内）。方法与工具不算建议。`,
  aimlessTitle: "未说明应对何种风险的建议",
  aimlessText: (number, total, byPeople) =>
    `个人或机构提出的建议共${total}项${byPeople < total ? `（个人${byPeople}项，仅机构${total - byPeople}项）` : ""}，其中${number}项在本人陈述中未指明可应对的风险（下级建议已指明的，不计在内）。`,
  linesTitle: "未说明防止何种风险的红线",
  linesText: (number, total) => `有人划定的红线共${total}条，其中${number}条在本人陈述中未指明旨在防止的风险。`,
  untouchedTitle: "外部分类体系中论坛未涉及的类别",
  untouchedText: "发言人本人谈及的风险或建议，或其下任何一项，与某一类别对应，即视为涉及该类别。对应关系由编者判定。",
  taxonomyText: (number, total) => (number === 0 ? `${total}个类别均已涉及。` : `${total}个类别中，有${number}个未涉及：`),
  domainsText: (number, untouched) =>
    untouched.length === 0 ? `${number}个领域均有涉及。` : `${number}个领域中，完全未涉及的有${list.format(untouched)}。`,
};
