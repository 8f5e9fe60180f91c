import type { columns as english } from "../en/columns.ts";
import type { Words } from "../words.ts";

/** The names of columns by their ids, in Chinese. */
export const columns: Words<typeof english> = {
  nodes: { id: "编号", name: "名称", type: "类型", claims: "主张总数", summary: "摘要", country: "国家" },
  claims: {
    id: "编号",
    from: "主体",
    relation: "关系",
    to: "对象",
    statement: "陈述",
    standing: "依据",
    speaker: "发言人",
    session: "场次",
    confidence: "确信度",
    locators: "定位",
  },
};
