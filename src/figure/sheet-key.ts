/** The key of a figure: types, evidence and marks of what is shown, with counts, in rows under the head. It wraps, and is never cut. */
import { figureWords } from "../language/figure.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import { standingIds, standings } from "../model/standings.ts";
import { dashes } from "../scene/line-styles.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { GroupMark, Mark } from "./drawing.ts";
import { breakLines } from "./layouts/line-breaks.ts";
import { shapeMarks } from "./shape-marks.ts";
import { innerWidth, type SheetStyle, textLine } from "./sheet-style.ts";
import type { FigureSubject } from "./subject.ts";

interface KeyEntry {
  readonly text: string;
  /** Width of the sample, in sizes of the text. */
  readonly sampleWidth: number;
  /** Draws the sample from its left end, at the middle of the row. */
  readonly sample?: (at: PagePoint) => readonly Mark[];
  readonly isStrong?: true;
}

export interface SheetKey {
  readonly group: GroupMark;
  readonly bottom: number;
}

const rowHeight = 1.5;
const symbolWidth = 1.15;
const lineWidth = 2.7;
const entryGap = 1.3;

/** @param omitted the number of nodes that have no room */
export function sheetKey(
  subject: Pick<FigureSubject, "kind" | "nodes" | "edges">,
  omitted: number,
  from: number,
  style: SheetStyle,
): SheetKey {
  return flowEntries(entriesOf(subject, omitted, style), from, style);
}

/** Sets entries in rows between the margins. */
function flowEntries(entries: readonly KeyEntry[], from: number, style: SheetStyle): SheetKey {
  const { frame, metric } = style;
  const { key: size, margin } = frame;
  const right = frame.width - margin;
  const marks: Mark[] = [];
  let left = margin;
  let top = from + size * 0.7;
  for (const { text, sampleWidth, sample, isStrong = false } of entries) {
    const indent = sampleWidth * size;
    const lines = breakLines(text, { width: innerWidth(frame) - indent, size, isBold: isStrong }, style);
    const width = indent + Math.max(...lines.map((line) => metric.width(line, size, isStrong)));
    if (left > margin && left + width > right) {
      left = margin;
      top += size * rowHeight;
    }
    marks.push(...(sample?.({ left, top: top + size * 0.55 }) ?? []));
    lines.forEach((line, index) => {
      if (index > 0) top += size * rowHeight;
      marks.push(
        textLine(line, { left: left + indent, top: top + size * 0.92, size, tone: isStrong ? "link" : "text", isBold: isStrong }, style),
      );
    });
    left += width + entryGap * size;
  }
  return { group: { kind: "group", id: "legend", marks }, bottom: entries.length > 0 ? top + size * rowHeight : from };
}

function entriesOf(
  { kind, nodes, edges }: Pick<FigureSubject, "kind" | "nodes" | "edges">,
  omitted: number,
  style: SheetStyle,
): readonly KeyEntry[] {
  const { frame, palette, language } = style;
  const { colours } = palette;
  const { key: size, point } = frame;
  const words = figureSheetWords[language];
  const types = nodeTypeIds.flatMap((type): KeyEntry[] => {
    const count = nodes.filter((node) => node.type === type && !node.isPlace).length;
    const { shape, plural, colour } = nodeTypes[type];
    const style = { colour: colours.nodes[colour], paper: colours.paper, isHollow: false };
    const sample = ({ left, top }: PagePoint) =>
      shapeMarks(shape, { centre: { left: left + size * 0.5, top }, radius: size * 0.36 }, style);
    return count === 0 ? [] : [{ text: `${plural[language]} ${count}`, sampleWidth: symbolWidth, sample }];
  });
  const line =
    (dash: readonly number[], isDoubled: boolean) =>
    ({ left, top }: PagePoint): readonly Mark[] => {
      const width = (isDoubled ? 2.6 : 1.1) * point;
      const ends = { from: { left, top }, to: { left: left + size * 2.2, top } };
      const broken = dash.length > 0 && { dash: dash.map((length) => length * width) };
      return [
        { kind: "line", ...ends, stroke: { colour: colours.text, width, ...broken } },
        ...(isDoubled ? [{ kind: "line", ...ends, stroke: { colour: colours.paper, width: width * 0.4 } } as const] : []),
      ];
    };
  const evidence = standingIds.flatMap((standing): KeyEntry[] => {
    const count = edges.filter((edge) => edge.standing === standing).length;
    const text = `${standings[standing].name[language]} ${count}`;
    return count === 0 ? [] : [{ text, sampleWidth: lineWidth, sample: line(dashes[standing], false) }];
  });
  const circle =
    (isThick: boolean, colour: string) =>
    ({ left, top }: PagePoint): readonly Mark[] => [
      {
        kind: "circle",
        centre: { left: left + size * 0.5, top },
        radius: size * 0.36,
        fill: colours.paper,
        stroke: { colour, width: (isThick ? 1.6 : 1.1) * point },
      },
    ];
  const entry = (isShown: boolean, text: string, sampleWidth: number, sample: KeyEntry["sample"]): readonly KeyEntry[] =>
    isShown ? [{ text, sampleWidth, ...(sample && { sample }) }] : [];
  const isOpen = kind === "comparison" && edges.some(({ standing }) => standing !== "stated");
  return [
    ...types,
    ...evidence,
    ...entry(
      edges.some(({ confidence }) => confidence !== "certain"),
      figureWords[language].doubt,
      lineWidth,
      line([], true),
    ),
    ...entry(
      nodes.some(({ isHollow }) => isHollow),
      figureWords[language].hollow,
      symbolWidth,
      circle(false, colours.quiet),
    ),
    ...entry(isOpen, words.openMark, symbolWidth, circle(true, colours.nodes.vermilion)),
    ...(omitted > 0 ? [{ text: words.omitted(omitted), sampleWidth: 0, isStrong: true } as const] : []),
  ];
}
