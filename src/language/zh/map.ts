import { nodeTypes } from "../../model/node-types.ts";
import type { SayingCount, Sayings, SpeakerCount } from "../../model/sayings.ts";
import type { map as english } from "../en/map.ts";
import type { Words } from "../words.ts";

const saying = ({ verb: { reads, withNumber }, number }: SayingCount): string =>
  (withNumber?.zh ?? `${reads.zh}#项`).replace("#", String(number));
/** "8人、1个文件". */
export const speakersIn = (speakers: SpeakerCount): string =>
  speakers.map(({ type, number }) => (type === "person" ? `${number}人` : `${number}个${nodeTypes[type].name.zh}`)).join("、");
const said = ({ verb, speakers }: Sayings["isSaid"][number]): string => `${verb.inverse.zh}：${speakersIn(speakers)}`;

/** The words of the map and of moving on it by keyboard, in Chinese. */
export const map: Words<typeof english> = {
  mapName: "地图",
  map: (nodes, edges) =>
    `地图，显示${nodes}个节点、${edges}条连线。相同内容可在“大纲”中阅读。方向键移动地图，+和-缩放，0适应窗口。按回车键选择最靠近中央的图形，此后可用方向键沿连线逐一浏览。`,
  keyboardConnection: ({ heading, name, place, total, kind, kinds, claims, standing }) =>
    `${heading}：${name}，第${place}条连线，共${total}条，${claims}项主张，依据为${standing}${kind ? `；第${kind}类连线，共${kinds}类` : ""}`,
  keyboardNode: ({ name, type, lines }) => `${name}，${type}。${lines.length > 0 ? `连线：${lines.join("，")}。` : "没有连线。"}`,
  keyboardEdge: ({ name, claims, standing }) => `${name}，${claims}项主张，依据为${standing}。`,
  keyboardEdgeEnd: ({ name, type, isSource }) => `${isSource ? "起点" : "终点"}：${name}，${type}`,
  keyboardEnter: (name) => `回车键选择${name}`,
  keyboardNoOther: { kind: "没有其他类别的连线。", step: "这类连线只有这一条。" },
  mapHeadline: "左：可能出什么问题。右：应当做什么，不得做什么。中间：谁这样说。",
  sidesHeadline: (zones, isBetween) => {
    const right = [...(zones.includes("upper right") ? ["建议"] : []), ...(zones.includes("lower right") ? ["红线"] : [])].join("、");
    return [zones.includes("left") && "左：风险。", right && `右：${right}。`, isBetween && "中间：谁这样说。"].filter(Boolean).join("");
  },
  answerHeadline: (side, types) =>
    side === "left" ? `左：${types.join("、")}。右：谁这样说。` : `左：谁这样说。右：${types.join("、")}。`,
  columnsHeadline: ({ isSelected, isFarther, left, right, hasElse }) =>
    [
      `中间：${isSelected ? `所选节点${isFarther ? "、发言者" : ""}` : "谁这样说"}。`,
      left.length > 0 && `左：${left.join("、")}。`,
      right.length > 0 && `右：${right.join("、")}。`,
      hasElse && "其下：其他相连的节点。",
    ]
      .filter(Boolean)
      .join(""),
  sayings: ({ says, isSaid, neighbours }) =>
    [...says.map(saying), ...isSaid.map(said)].join("，") || (neighbours ? `${neighbours}条连线` : ""),
  joinedTo: (heading, names, more) => `${heading}${names.join("、")}${more > 0 ? `等${names.length + more}项` : ""}`,
  doubleClickExpands: (number) => `（计入其下${number}项，双击展开）`,
  doubleClickCollapses: "（双击收起）",
  moreClaims: (number) => `另有${number}项主张。`,
  pinned: "该项已由您移动，图上以图钉标示；在图上双击，或点击此处，即回到原位：",
  pinnedKey: "图钉：由您移动",
  unpin: "放回原处",
  resetPositions: "恢复位置",
  moved: (name) => `已移动${name}。`,
  movedRow: (name, place, total) => `${name}：第${place}行，共${total}行。`,
  cannotMove: "无法朝这个方向移动。",
  hidePanels: "仅看地图",
  showPanels: "显示文字",
  mapAloneTitle: "隐藏或显示地图旁的文字",
  fullScreen: "全屏",
  leaveFullScreen: "退出全屏",
  showDetails: "查看详情",
  layout: "布局",
  layoutNames: { "by-role": "按角色", network: "网络" },
  layoutTitles: { "by-role": "左为风险，右为建议与红线，中间为发言者", network: "相连的内容排在一起" },
  wheelHint: "此处滚轮用于滚动页面；按住Ctrl键再滚动，可缩放地图。",
  exploreByKeyboard: "用键盘浏览连线",
  zoomIn: "放大",
  zoomOut: "缩小",
  fit: "适应窗口",
  zoomToSelection: "定位到所选",
  stillMap: "浏览器不支持WebGL，当前显示静态地图，图形和连线仍可点击。文字版：",
  lostMap: "地图绘制中断，恢复前暂时显示静态地图。文字版：",
  collapsedInto: (name) => `收起在“${name}”之内`,
};
