import type { DiffWords } from "../diff.ts";

/** The words of `npm run diff`, in Chinese. */
export const diff: DiffWords = {
  summary: (what, counts) => `${what}：${counts.join("，")}。`,
  count: {
    added: (count) => `新增 ${count}`,
    removed: (count) => `删除 ${count}`,
    renamed: (count) => `换编号 ${count}`,
    merged: (count) => `并入他项 ${count}`,
    changed: (count) => `改动 ${count}`,
    evidence: (count) => `证据变动 ${count}`,
  },
  title: (what, section) =>
    `${what}${{ added: "新增", removed: "删除", renamed: "换编号", merged: "并入他项", changed: "改动", evidence: "证据变动" }[section]}`,
  nodes: "节点",
  claims: "论断",
  turns: "发言段",
  sources: "来源",
  nothing: "没有变化。",
  none: "无",
  broken: (revision, errors, first) =>
    `${revision === undefined ? "当前文件" : `\`${revision}\``}有 ${errors} 个错误，其中无法读取的内容未参与比较。第一个：${first}`,
  sentences: (covered, declared, open) => `已支撑 ${covered}，已声明 ${declared}，未处理 ${open}`,
};
