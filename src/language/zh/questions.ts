import type { QuestionWords } from "../questions.ts";

/** "9位发言人", "8位发言人及1位身份未定者（可能就在其中）". */
function speakersOf(speakers: number, unidentified: number): string {
  if (unidentified === 0) return `${speakers}位发言人`;
  const unknown = `${unidentified}位身份未定者`;
  return speakers === unidentified ? unknown : `${speakers - unidentified}位发言人及${unknown}（可能就在其中）`;
}
/** Some of what two or more say may be said by one, who is not identified in one place. */
const perhapsOne = (number: number): string => (number ? `其中${number}项由一位发言人和一位身份未定者谈及，两者或为同一人。` : "");

/** The words of the named questions, in Chinese. */
export const questions: QuestionWords = {
  title: {
    "who-proposed-what": "谁提出了什么建议？",
    "red-lines": "谁划定了红线，划在哪里？",
    "shared-risks": "多位发言人警示了哪些风险？",
    "answers-to-risks": "哪些建议应对哪些风险？",
    "where-they-part": "发言人在哪些问题上有分歧或保留？",
    "common-ground": "哪些建议由多位发言人提出或支持？",
    "lone-risks": "哪些风险只有一位发言人警示？",
    "unanswered-risks": "哪些风险未见应对建议？",
    "proposals-without-risk": "哪些建议未说明应对何种风险？",
    "lines-without-risk": "哪些红线未说明防止何种风险？",
    "untouched-categories": "外部分类体系中，哪些类别论坛未涉及？",
  },
  answer: {
    "who-proposed-what": ({ speakers, unidentified, proposals, first, others, more }) =>
      `${speakersOf(speakers, unidentified)}提出${proposals}项建议${first ? `，其中${first.names.map(({ zh }) => zh).join("、")}最多，${first.names.length > 1 ? "各" : "有"}${first.count}项` : ""}。${others ? `另有${others}项以机构名义提出。` : ""}${more ? `另有${more}项仅见于转述或推断。` : ""}`,
    "red-lines": ({ speakers, unidentified, redLines, more, joint }) => {
      const rest = more ? `，另有${more}条仅见于转述或推断` : "";
      if (!joint) return `${speakersOf(speakers, unidentified)}本人划定${redLines}条红线${rest}。`;
      const others = joint.speakers === 0 ? "他们还" : `另有${joint.speakers}位`;
      const documents = joint.documents.map(({ zh }) => zh).join("、");
      return `${speakersOf(speakers - joint.speakers, unidentified - joint.unidentified)}以本人名义划定${redLines - joint.redLines}条红线，${others}重申${documents}所划的${joint.redLines}条${rest}。`;
    },
    "shared-risks": ({ risks, first, perhapsByOne }) =>
      `两位以上发言人警示的风险有${risks}项${first ? `，其中本人警示${first.names.map(({ zh }) => `“${zh}”`).join("、")}的最多，${first.names.length > 1 ? "各" : "有"}${first.count}位` : ""}。${perhapsOne(perhapsByOne)}`,
    "answers-to-risks": ({ answered, proposals, risks }) =>
      `有人警示的${answered.total}项风险中，${answered.count}项有发言人说明可用哪些建议应对；计入推断，${proposals}项建议应对${risks}项风险。`,
    "where-they-part": ({ speakers, unidentified, ideas, more }) =>
      `${speakersOf(speakers, unidentified)}本人不认同、指出其局限或有保留地支持${ideas}项内容${more ? `，另有${more}项仅见于转述或推断` : ""}。`,
    "common-ground": ({ proposals, perhapsByOne }) => `有${proposals}项建议由两位以上发言人提出或支持。${perhapsOne(perhapsByOne)}`,
    "lone-risks": ({ count, total }) => `发言人本人警示的风险共${total}项，其中${count}项仅由一位发言人警示。`,
    "unanswered-risks": ({ count, total }) =>
      `有人警示的风险共${total}项，其中${count}项在本人陈述中未见可应对它的建议（下级风险已有建议的，不计在内）。`,
    "proposals-without-risk": ({ count, total, byPeople }) =>
      `个人或机构提出的建议共${total}项${byPeople < total ? `（个人${byPeople}项）` : ""}，其中${count}项在本人陈述中未指明可应对的风险（下级建议已指明的，不计在内）。`,
    "lines-without-risk": ({ count, total }) => `有人划定的红线共${total}条，其中${count}条在本人陈述中未指明旨在防止的风险。`,
    "untouched-categories": ({ names }) =>
      `论坛未涉及的类别有${names.length}个${names.length ? `：${names.map(({ zh }) => zh).join("、")}` : ""}。`,
  },
};
