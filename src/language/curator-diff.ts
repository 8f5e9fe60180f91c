/** How `npm run diff` tells what changed. */
import type { Bilingual } from "../model/bilingual.ts";

/** Sections of the account, in the order in which a reviewer reads them. */
export type DiffSection = "added" | "removed" | "renamed" | "merged" | "changed" | "evidence";

interface DiffWords {
  /** One part of the first line: “Claims: 3 added, 1 changed”. */
  readonly summary: (what: string, counts: readonly string[]) => string;
  readonly count: Readonly<Record<DiffSection, (count: number) => string>>;
  readonly title: (what: string, section: DiffSection) => string;
  readonly nodes: string;
  readonly claims: string;
  readonly turns: string;
  readonly sources: string;
  readonly nothing: string;
  /** In the place of a value that is not there. */
  readonly none: string;
  readonly broken: (revision: string | undefined, errors: number, first: string) => string;
  readonly sentences: (covered: number, declared: number, open: number) => string;
}

const en: DiffWords = {
  summary: (what, counts) => `${what}: ${counts.join(", ")}.`,
  count: {
    added: (count) => `${count} added`,
    removed: (count) => `${count} removed`,
    renamed: (count) => `${count} renamed`,
    merged: (count) => `${count} merged`,
    changed: (count) => `${count} changed`,
    evidence: (count) => `${count} with other evidence`,
  },
  title: (what, section) =>
    section === "evidence" ? `${what}: evidence moved` : section === "merged" ? `${what} merged into others` : `${what} ${section}`,
  nodes: "Nodes",
  claims: "Claims",
  turns: "Turns",
  sources: "Sources",
  nothing: "Nothing changed.",
  none: "nothing",
  broken: (revision, errors, first) =>
    `${revision === undefined ? "The files as they lie have" : `\`${revision}\` has`} ${errors} ${errors === 1 ? "error" : "errors"}; what cannot be read there is left out of this comparison. The first: ${first}`,
  sentences: (covered, declared, open) => `${covered} covered, ${declared} declared, ${open} open`,
};

const zh: DiffWords = {
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

export const diffWords: Readonly<Record<keyof Bilingual, DiffWords>> = { en, zh };
