import type { DiffWords } from "../diff.ts";

/** The words of `npm run diff`, in Chinese. */
export const diff: DiffWords = {
  summary: (what, counts) => `${what}：${counts.join("，")}。`,
  count: {
    added: (count) => `新增 ${count} 项`,
    removed: (count) => `删除 ${count} 项`,
    renamed: (count) => `更换 id ${count} 项`,
    merged: (count) => `并入他项 ${count} 项`,
    changed: (count) => `改动 ${count} 项`,
    evidence: (count) => `依据变动 ${count} 项`,
  },
  title: (what, section) =>
    `${what}：${{ added: "新增", removed: "删除", renamed: "更换 id", merged: "并入他项", changed: "改动", evidence: "依据变动" }[section]}`,
  nodes: "节点",
  claims: "主张",
  turns: "发言段",
  sources: "来源",
  nothing: "没有变化。",
  none: "无",
  broken: (revision, errors, first) =>
    `${revision === undefined ? "当前文件" : `版本 \`${revision}\` `}有 ${errors} 个错误，无法读取的内容未参与比较。第一个：${first}`,
  sentences: (covered, declared, open) => `已用作依据 ${covered} 句，未采用 ${declared} 句，尚未处理 ${open} 句`,
};
