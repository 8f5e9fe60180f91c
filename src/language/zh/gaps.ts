import type { gaps as english } from "../en/gaps.ts";
import type { Words } from "../words.ts";

const list = new Intl.ListFormat("zh");

/** The words of the page of common ground and gaps, in Chinese. */
export const gaps: Words<typeof english> = {
  gapsDeck: "多人共同之处、有争议之处与无人应对之处，均以本记录所见为限：此处未找到，不等于无人想到。",
  gapsCounted: "只计本人陈述的主张。仅为转述、推断或得自外部的不能填补缺口，列在一旁，注明未计入。筛选在此页不起作用。",
  gapsContents: "本页内容",
  gapsMore: (number) => `全部${number}项`,
  gapsBy: (number, names) => `${number}位：${list.format(names)}`,
  gapsNotCounted: (number) => `未计入的主张：${number}项`,
  gapsNone: "无。",
  commonTitle: "多位发言人的共同之处",
  commonText: (type, shared, of) =>
    `有人（不计机构与文件）作为自己的话谈及的${type}共${of}项，其中${shared}项为两人以上共同谈及。质疑与有保留的支持不算共同。`,
  loneTitle: "仅一位发言人提出的风险",
  loneText: (number, of) => `有人作为自己的话谈及的风险共${of}项，其中${number}项仅由一人提出。他人谈及其上位或下位风险，不计在内。`,
  disputedTitle: "有争议或有保留之处",
  disputedText: (number) => `共${number}项，有发言人作为自己的话提出质疑或有保留地支持。各方之下列出记录中的全部主张，并注明依据。`,
  sides: { behind: "赞成", withLimit: "有保留", against: "质疑", several: "兼有不止一方的主张" },
  unansweredTitle: "记录中未陈述应对建议的风险",
  unansweredText: (number, of) =>
    `有人警示的风险共${of}项，其中${number}项，没有本人陈述把它或其下任一项与可降低它的建议相连。方法与工具不算建议。`,
  aimlessTitle: "记录中未陈述所应对风险的建议",
  aimlessText: (number, of) => `个人或机构提出的建议共${of}项，其中${number}项，没有本人陈述把它或其下任一项与所要降低的风险相连。`,
  linesTitle: "记录中未陈述所防之事的红线",
  linesText: (number, of) => `有人划定的红线共${of}条，其中${number}条，没有本人陈述把它与所要防止之事相连。`,
  untouchedTitle: "外部分类体系中未触及之处",
  untouchedText: "若有人作为自己的话谈及的风险或建议，或其下任一项，与某一类别对应，即算触及。对应关系本身由编者判定。",
  taxonomyText: (number, of) => (number === 0 ? `${of}个类别均已触及。` : `${of}个类别中，有${number}个未触及：`),
  domainsText: (number, untouched) =>
    untouched.length === 0 ? `其${number}个领域各至少触及一处。` : `其${number}个领域中，完全未触及的：${list.format(untouched)}。`,
};
