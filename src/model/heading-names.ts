/** Names of columns by which tables of a reader are understood, in both languages. They are compared in lower case, without blanks. */
export const headingNames = {
  source: [
    "source",
    "from",
    "src",
    "sourceid",
    "fromid",
    "sourcenode",
    "startid",
    "node1",
    "id1",
    "origin",
    "起点",
    "源",
    "源节点",
    "来源",
    "起始节点",
  ],
  target: [
    "target",
    "to",
    "dst",
    "dest",
    "destination",
    "targetid",
    "toid",
    "targetnode",
    "endid",
    "node2",
    "id2",
    "终点",
    "目标",
    "目标节点",
    "去向",
    "终止节点",
  ],
  id: ["id", "nodeid", "key", "node", "edgeid", "编号", "标识符", "标识", "节点id"],
  label: ["label", "name", "title", "标签", "名称", "姓名"],
  /** Attributes that say what a node is, the likeliest first. */
  category: [
    "type",
    "nodetype",
    "node_type",
    "labels",
    "category",
    "class",
    "kind",
    "group",
    "community",
    "modularity_class",
    "cluster",
    "role",
    "分类",
    "类型",
  ],
} as const;

const nameAttributes = ["label", "Label", "name", "Name", "title", "Title", "标签", "名称", "姓名", "label_en", "label_zh"] as const;

/** Attributes of entries, as they are written: those that name a node, and an edge, the likeliest first, and the weight of an edge. */
export const attributeNames = {
  node: nameAttributes,
  edge: [...nameAttributes, "relation", "type", "kind", "关系", "类型"],
  weight: ["weight", "Weight", "权重"],
} as const;

/** Values by which an edge is known to have no direction. */
export const undirectedValues = /^(?:undirected|无向)$/i;
