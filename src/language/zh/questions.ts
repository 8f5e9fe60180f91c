import type { QuestionWords } from "../questions.ts";

/** The words of the named questions, in Chinese. */
export const questions: QuestionWords = {
  title: {
    "red-lines": "谁划了红线，划在哪里？",
    "shared-risks": "哪些风险受到多位发言人警示？",
    "answers-to-risks": "哪些建议应对哪些风险？",
    "where-they-part": "发言人在哪里有分歧或保留？",
    "common-ground": "哪些建议由多位发言人提出或支持？",
    "lone-risks": "哪些风险只有一位发言人警示？",
    "unanswered-risks": "哪些风险未见应对建议？",
    "proposals-without-risk": "哪些建议未说明应对何种风险？",
    "lines-without-risk": "哪些红线未说明防止何种风险？",
    "untouched-categories": "外部分类体系中，哪些类别论坛未涉及？",
  },
  answer: {
    "red-lines": ({ speakers, redLines, more }) =>
      `${speakers}位发言人本人划出${redLines}条红线${more ? `，另有${more}条仅见于转述或推断` : ""}。`,
    "shared-risks": ({ risks, first }) =>
      `有${risks}项风险受到两位以上发言人警示${first ? `，其中“${first.name.zh}”有${first.speakers}位` : ""}。`,
    "answers-to-risks": ({ answered, aimed, proposals, risks }) =>
      `有人警示的${answered.total}项风险中，${answered.count}项有应对建议；${aimed.total}项建议中，${aimed.count}项说明了所应对的风险。只计本人陈述，含下级；计入转述与推断后，为${proposals}项建议、${risks}项风险。`,
    "where-they-part": ({ speakers, ideas, more }) =>
      `${speakers}位发言人本人对${ideas}项内容提出质疑或有保留地支持${more ? `，另有${more}项仅见于转述或推断` : ""}。`,
    "common-ground": ({ proposals }) => `有${proposals}项建议由两位以上发言人提出或支持。`,
    "lone-risks": ({ count, total }) => `有人提出的风险共${total}项，其中${count}项仅由一位发言人本人提出。`,
    "unanswered-risks": ({ count, total }) =>
      `在${total}项有人警示的风险中，有${count}项无人在本人陈述中说明哪项建议可以缓解它或其下各项。`,
    "proposals-without-risk": ({ count, total }) =>
      `在个人或机构提出的${total}项建议中，有${count}项无人在本人陈述中说明它或其下各项可缓解哪项风险。`,
    "lines-without-risk": ({ count, total }) => `在${total}条有人划定的红线中，有${count}条无人在本人陈述中说明旨在防止什么。`,
    "untouched-categories": ({ names }) =>
      `有${names.length}个类别未被任何发言人涉及${names.length ? `：${names.map(({ zh }) => zh).join("、")}` : ""}。`,
  },
};
