/** The words of the help page; fetched with it. */
import type { Words } from "./words.ts";

const en = {
  mouse: "Mouse and touch",
  mouseText: [
    "Drag to move; turn the wheel or pinch to zoom; double-click to come nearer.",
    "Press a shape or a line to read its claims; press the ground to let go.",
    "A shape is the larger the more claims of this transcript name it, within its kind. Size does not say how important it is, nor how right.",
    "Point at a shape, or hold a finger on it, to see what it is joined to.",
  ],
  keys: "Keys",
  keyMeanings: {
    "/": "go to the search",
    Enter: "on the map: choose what is nearest to the middle; at what the keys point at: go there; at what is chosen: read its entry",
    "← →":
      "with a node chosen: from one neighbour to the next, within one kind of line; with a line chosen: to where it comes from, to where it leads",
    "↑ ↓": "with a node chosen: from one kind of line to the next; with a line chosen: to what else joins its two ends",
    "← → ↑ ↓": "with nothing chosen: move the map",
    "Shift + ← → ↑ ↓": "move the map at any time",
    Backspace: "go back the way you came; Alt + ← does the same",
    "+ −": "on the map: zoom",
    "0": "on the map: show all",
    ".": "on the map: go near what is chosen",
    "1 2 3": "on the map: how many steps from what is chosen are shown",
    "← → ↑ ↓ Home End": "on the board: from cell to cell; with Ctrl, Home and End go to the first and the last cell",
    Esc: "on the map: let go of what the keys point at, then of what is chosen; in the search: close the results",
  },
  keysText: [
    "The map, and “Graph as text”, are walked by the same keys. Each stop is ringed on the map and said to screen readers: what kind of line, to what, which of how many, how many claims, how they are backed.",
    "All that the map shows can be reached by keyboard in “Graph as text”.",
    "The browser’s Back undoes the last choice.",
  ],
  ask: "Ask in words",
  askText:
    "The search box takes questions, too. The answer says how the question was understood, and is made of claims alone; there is no model behind it.",
  examples: [
    "who proposed third-party testing",
    "what did Zeng Yi say about red lines",
    "what was said about deepfakes",
    "which risks did Bengio warn of",
    "tools by Shanghai AI Laboratory",
    "what lowers hallucination",
    "Bengio and Zeng Yi",
    "path from Gao Wen to Dawn Song",
  ],
  link: "Links",
  linkText: [
    "The address holds the view: selection, filters, language, theme and place on the map. Copy it to send the same view to somebody.",
    "“Collect” keeps a node or a claim on this device, under “Collection”. “Share” on that page makes a link that carries it; who opens that keeps their own.",
  ],
} as const;

const zh: Words<typeof en> = {
  mouse: "鼠标与触摸",
  mouseText: [
    "拖动可移动，滚轮或双指可缩放，双击可靠近。",
    "点选图形或线条可读其主张；点按空白处可取消选择。",
    "同类图形中，本记录里提及它的主张越多，图形越大。大小不代表重要程度，也不代表正确与否。",
    "指向图形，或用手指按住它，可看到与其相连者。",
  ],
  keys: "键盘",
  keyMeanings: {
    "/": "进入搜索",
    Enter: "在图上：选中最靠近中央的图形；指着某处时：前往该处；在所选之处：阅读其条目",
    "← →": "已选节点时：在同一类连线中逐个移到相邻节点；已选连线时：移到其起点、终点",
    "↑ ↓": "已选节点时：从一类连线移到另一类；已选连线时：移到两端之间的其他连线",
    "← → ↑ ↓": "未选任何内容时：移动地图",
    "Shift + ← → ↑ ↓": "随时移动地图",
    Backspace: "按来路返回；Alt + ← 亦可",
    "+ −": "在图上：缩放",
    "0": "在图上：显示全图",
    ".": "在图上：近看所选",
    "1 2 3": "在图上：从所选节点延伸几步",
    "← → ↑ ↓ Home End": "在对照表中：逐格移动；Ctrl 加 Home 或 End 到首格或末格",
    Esc: "在图上：先放开所指之处，再取消选择；在搜索中：收起结果",
  },
  keysText: [
    "地图与“文字版图谱”用同一组按键行走。每到一处，图上以圆环标出，读屏软件会读出：哪一类连线、通向何处、第几项共几项、几项主张、依据如何。",
    "图上的一切都可用键盘在“文字版图谱”中找到。",
    "浏览器的后退可撤销上一次选择。",
  ],
  ask: "可以这样问",
  askText: "搜索框也可提问。回答会写明问题是怎样理解的，并且只由主张构成；背后没有模型。",
  examples: [
    "谁提出第三方测试",
    "曾毅关于红线说了什么",
    "关于深度伪造说了什么",
    "曾毅警示了哪些风险",
    "上海人工智能实验室的工具",
    "什么降低幻觉",
    "比较曾毅和本吉奥",
    "从高文到宋晓冬",
  ],
  link: "链接",
  linkText: [
    "地址栏即视图：选择、筛选、语言、主题与位置都在其中。复制地址即可把同一视图发给他人。",
    "“收藏”把节点或主张保存在本设备上，见“收藏”页；在该页“分享”可得到含有收藏的链接，打开者自己的收藏不受影响。",
  ],
};

export const helpWords = { en, zh };
