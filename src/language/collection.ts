/** The words of the collection's page and of sharing; fetched with them. */
import type { Words } from "./words.ts";

const rules = new Intl.PluralRules("en");
const counted = (number: number, one: string, other: string): string => `${number} ${rules.select(number) === "one" ? one : other}`;

const en = {
  holds: (nodes: number, claims: number) =>
    [nodes > 0 && counted(nodes, "node", "nodes"), claims > 0 && counted(claims, "claim", "claims")].filter(Boolean).join(" and "),
  deck: "What you put together stays on this device. It goes to others only by what you share: a link, an image, a table.",
  notKept: "This browser does not let the page keep anything: the collection is gone when the page is closed.",
  lost: (ids: readonly string[]) => `Kept, but no longer in this graph: ${ids.join(", ")}.`,
  empty: "Nothing is collected yet. “Collect” stands under the name of every node and beside every claim.",
  broughtName: "A collection from a link",
  brought: (number: number) => `This link brings a collection of ${number}.`,
  ownUntouched: (number: number) => `Yours, of ${number}, is untouched.`,
  keep: "Keep it on this device",
  merge: "Add it to mine",
  toOwn: "Back to mine",
  claims: "Claims",
  between: "Claims between the nodes",
  betweenDeck: "Not collected themselves; the map draws them because both their ends are.",
  hidden: (number: number) =>
    `${counted(number, "thing is", "things are")} not on the map: the filters leave ${number === 1 ? "it" : "them"} out.`,
  compare: (names: string) => `Compare ${names}`,
  csv: "Save claims as CSV",
  clear: "Clear",
  changed: "The collection was changed.",
  undo: "Undo",
  inCollection: "In the collection",
  because: { collected: "collected", between: "between collected nodes" },
  citation: "Citation",

  shareTitle: "Share this view",
  shareLink: "Link",
  shareCopyLink: "Copy link",
  shareCitation: "Citation of the view",
  shareCopyCitation: "Copy citation",
  copied: "Copied.",
  denied: "The browser does not allow copying. Select the text above.",
  tooLong: (most: number) => `A link holds ${most.toLocaleString("en")} characters at most. This one had to leave out:`,
  leftOut: {
    selection: "what is chosen",
    filters: "filters",
    open: "which families are open",
    expanded: "what was expanded by hand",
    table: "what the rows of the table contain",
    collection: "the collection, which stays on this device",
  },
  instead: "To pass on all of it, save it as an image, or its claims as CSV.",
  withCollection: (number: number) => `The link carries the collection of ${number}. Who opens it keeps their own.`,
};

const zh: Words<typeof en> = {
  holds: (nodes, claims) => [nodes > 0 && `${nodes}个节点`, claims > 0 && `${claims}项主张`].filter(Boolean).join("，"),
  deck: "收藏的内容只保存在本设备上。只有经您分享的链接、图片或表格才会传给他人。",
  notKept: "此浏览器不允许页面保存内容，关闭页面后收藏即消失。",
  lost: (ids) => `曾收藏、本图谱中已不存在：${ids.join("、")}。`,
  empty: "尚未收藏任何内容。每个节点名称之下、每项主张之旁都有“收藏”。",
  broughtName: "链接带来的收藏",
  brought: (number) => `此链接带来一份收藏，共${number}项。`,
  ownUntouched: (number) => `您自己的收藏（${number}项）不受影响。`,
  keep: "保存到本设备",
  merge: "并入我的收藏",
  toOwn: "回到我的收藏",
  claims: "主张",
  between: "节点之间的主张",
  betweenDeck: "未被收藏；因两端均已收藏，图上一并画出。",
  hidden: (number) => `有${number}项因筛选未在图上显示。`,
  compare: (names) => `比较${names}`,
  csv: "主张存为CSV",
  clear: "清空",
  changed: "收藏已更改。",
  undo: "撤销",
  inCollection: "收藏",
  because: { collected: "已收藏", between: "所收藏节点之间" },
  citation: "引文",

  shareTitle: "分享当前视图",
  shareLink: "链接",
  shareCopyLink: "复制链接",
  shareCitation: "视图的引文",
  shareCopyCitation: "复制引文",
  copied: "已复制。",
  denied: "浏览器不允许复制，请手动选取上面的文字。",
  tooLong: (most) => `链接最长${most}个字符，以下内容未能放入：`,
  leftOut: {
    selection: "所选内容",
    filters: "筛选",
    open: "展开了哪些层级",
    expanded: "手动展开的节点",
    table: "表格各行须包含的文字",
    collection: "收藏（仍保存在本设备上）",
  },
  instead: "如需全部传给他人，可保存为图片，或将其主张存为CSV。",
  withCollection: (number) => `链接中含有这份收藏，共${number}项。对方自己的收藏不受影响。`,
};

export const collectionWords = { en, zh };
