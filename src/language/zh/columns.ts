import type { columns as english } from "../en/columns.ts";
import type { Words } from "../words.ts";

/** The names of columns by their ids, in Chinese. */
export const columns: Words<typeof english> = {
  nodes: { id: "id", name: "名称", type: "类型", claims: "主张总数", summary: "摘要", country: "国家或地区" },
  claims: {
    id: "id",
    from: "起点",
    relation: "关系",
    to: "终点",
    statement: "主张内容",
    standing: "依据",
    speaker: "发言人",
    session: "场次",
    confidence: "确定程度",
    locators: "定位",
  },
};
