/** A drawing with each kind of mark, and with each way to write a text, for comparing formats. */
import type { Drawing, Mark, PathStep, TextMark } from "../../src/figure/drawing.ts";

const pointAt = (left: number, top: number) => ({ left, top });

const text = (words: string, left: number, top: number, more: Partial<TextMark> = {}): TextMark => ({
  kind: "text",
  text: words,
  position: pointAt(left, top),
  anchor: "start",
  size: 14,
  face: "text",
  fill: "#1d1b18",
  ...more,
});

export const link = "https://graph.example.org/map/#node=ada&lang=zh(1)";

const bend: PathStep = { controls: [pointAt(120, 120), pointAt(120, 180)], to: pointAt(160, 180) };

const marks: readonly Mark[] = [
  text("Ada proposes: lights off", 20, 40, { size: 24, isBold: true, face: "display" }),
  text("艾达提出：关灯，“好”", 20, 70, { fill: "#8c1d2f" }),
  text("right", 380, 40, { anchor: "end" }),
  text("中 middle", 200, 100, { anchor: "middle", isBold: true }),
  {
    kind: "path",
    start: pointAt(20, 120),
    steps: [{ to: pointAt(80, 120) }, bend],
    stroke: { colour: "#c24f06", width: 3, dash: [9, 5] },
  },
  { kind: "line", from: pointAt(20, 190), to: pointAt(180, 190), stroke: { colour: "#0b7a5b", width: 2 } },
  text("over the line", 60, 194, { halo: { colour: "#fbf9f4", width: 5 } }),
  text("turned 转", 330, 190, { turn: -Math.PI / 3 }),
  { kind: "circle", centre: pointAt(220, 150), radius: 16, fill: "#1f4e8c" },
  { kind: "circle", centre: pointAt(262, 150), radius: 14, stroke: { colour: "#7a4aa0", width: 3 } },
  {
    kind: "polygon",
    points: [pointAt(20, 240), pointAt(50, 200), pointAt(80, 240)],
    fill: "#fbf9f4",
    stroke: { colour: "#d2570a", width: 4 },
  },
  { kind: "rectangle", left: 100, top: 205, width: 70, height: 36, radius: 10, fill: "#ffe9a8", stroke: { colour: "#5d574c", width: 1 } },
  {
    kind: "group",
    href: link,
    title: "Open the node",
    marks: [text("[3] a link → 链接", 190, 230, { fill: "#1b5fb4" })],
  },
  {
    kind: "group",
    clip: { left: 330, top: 200, width: 40, height: 40 },
    marks: [{ kind: "circle", centre: pointAt(330, 200), radius: 36, fill: "#a3123a" }, text("cut", 355, 225)],
  },
];

export const everyMark: Drawing = {
  width: 400,
  height: 260,
  scale: 2,
  unit: "mm",
  language: "zh",
  title: "关灯 Lights off",
  description: "Ada proposes that the lights be turned off. 艾达提出关灯。",
  paper: "#fbf9f4",
  marks,
};

/** The same drawing without one of its marks, as a faulty writer would draw it. */
export const without = (drawing: Drawing, index: number): Drawing => ({
  ...drawing,
  marks: drawing.marks.filter((_, place) => place !== index),
});
