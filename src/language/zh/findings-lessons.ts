import { placed } from "../finding.ts";
import type { FindingWords, LessonsFacts } from "../finding-facts.ts";
import { didYouMean, listed } from "./grammar.ts";

const reasons: Readonly<Record<LessonsFacts["lesson-address"]["why"], string>> = {
  "unknown-parameter": "页面地址中没有这一项",
  "unknown-id": "图谱中没有此id",
  withdrawn: "其主张已撤回",
  unreadable: "其值无法读取",
};

/** Findings on lessons: views, what is hidden, answers, texts, minutes, in Chinese. */
export const lessonsFindings: FindingWords<LessonsFacts> = {
  "lesson-id": ({ id }) => `文件名就是课程的id，而“${id}”不是有效的id。请重命名文件：只用小写字母、数字和单个连字符，如“red-lines.yaml”。`,
  "lesson-empty": () => "课程至少需要一个步骤。请在“steps”下添加。",
  "lesson-step-twice": ({ id, first }) => `步骤“${id}”已存在：${placed(first)}。请另取id。`,
  "lesson-minutes": ({ sum, minutes }) =>
    `各步骤共${sum}分钟，而课程写明${minutes}分钟；两者最多可相差10%。请修改此处或各步骤的“minutes”。`,
  "lesson-address": ({ key, parameter, value, why, nearest }) =>
    `“${key}”中的地址无法打开：“${parameter}=${value}”，${reasons[why]}。${didYouMean(nearest) || "请复制页面地址中“#”之后的部分。"}`,
  "lesson-html": ({ key, found }) => `“${key}”含有HTML：“${found}”。请改用Markdown，或删除。`,
  "lesson-markdown": ({ key, found }) => `“${key}”中的“${found}”不可用。课程文字可用段落、*强调*、列表，以及指向页面地址的链接。`,
  "lesson-link": ({ key, found }) => `“${key}”中的链接“${found}”指向页面之外。请写以“#”开头的地址，或删除链接。`,
  "lesson-edge-unknown": ({ id, nearest }) => `没有边“${id}”。${didYouMean(nearest) || "请写出两个节点和关系，如“ada~proposes~pause”。"}`,
  "lesson-no-number": ({ id }) => `“${id}”没有可隐藏的数字：该主张没有“quantity”。请换一项主张。`,
  "lesson-nothing-hidden": () => "没有隐藏任何内容，也就无从预测。请在“of”下至少列出一个id。",
  "lesson-hidden-not-in-view": ({ id }) => `“${id}”须待揭晓，但本步骤的视图并不显示它。请修改“view”，或改为隐藏视图中有的内容。`,
  "lesson-side-without-comparison": () => "只有“view”为比较时，才能隐藏其中一方。请写“view: compare=…”，或改为隐藏发言人。",
  "lesson-address-tells": ({ key, id }) => `“${key}”中的地址含有“${id}”，而它在揭晓前应隐藏。请在“before”中给出不含它的视图。`,
  "lesson-text-tells": ({ key, found }) => `“${key}”提到“${found}”，而它在揭晓前应隐藏。请移到“answer”。`,
  "lesson-claim-tells": ({ id, found }) => `主张“${id}”在揭晓前就会列出，而它透露了答案：“${found}”。请把它移到答案的“claims”中。`,
  "lesson-after-lacks": ({ id, node }) =>
    `“after”中的视图没有显示“${node}”，而它是答案所依据的主张“${id}”的一端。请修改“after”，或修改所列主张。`,
  "lesson-claim-withdrawn": ({ id, replacedBy }) =>
    `主张“${id}”已撤回。${replacedBy.length > 0 ? `${listed(replacedBy.map((each) => `“${each}”`))}是否意思相同？` : "请换一项主张，或修改文字。"}`,
  "lesson-answer-without-claim": () => "此答案没有主张为证。请在“claims”下至少列出一项，或改问其他问题。",
  "lesson-answer-elsewhere": ({ ids }) =>
    `这些主张都与所隐藏的内容无关：${listed(ids.map((id) => `“${id}”`))}。请在“claims”下列出一项有关的主张。`,
  "lesson-options": ({ count }) => `有选项的问题至少需要两个选项，现有${count}个。请添加。`,
  "lesson-right": ({ count }) =>
    `须有且只有一个正确选项，${count === 0 ? "现在没有" : `现有${count}个`}。请只在一个选项上写“right: true”。`,
};
