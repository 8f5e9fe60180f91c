/** Draws the legend of a figure: types, evidence and kinds of lines that are visible, each with a sample and a count. */
import { type Palette, spacing, typeScale } from "../design/tokens.ts";
import { figureWords } from "../language/figure.ts";
import { nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import { type LineKind, lineKinds } from "../model/relation-entry.ts";
import { standingIds, standings } from "../model/standings.ts";
import type { SceneEdge } from "../scene/scene-types.ts";
import type { Language } from "../view/view-state.ts";
import type { GroupMark, Mark } from "./drawing.ts";
import { evidenceStrokes } from "./edge-marks.ts";
import { ringMark, shapeMarks } from "./shape-marks.ts";
import type { SheetBox } from "./sheet.ts";
import type { VisibleCounts } from "./visible-counts.ts";
import { fitText, wrapText } from "./wrap.ts";

interface Style {
  readonly palette: Palette;
  readonly language: Language;
}

/** A row: a sample, a name and a count. `sample` gets the left end and the middle of the row, in CSS pixels. */
interface Row {
  readonly text: string;
  readonly count?: number;
  readonly sample?: (left: number, middle: number) => readonly Mark[];
}

const sampleWidth = 30;
const rowHeight = 20;
const headingHeight = 34;
const sampleRadius = 6.5;

/** Draws the legend into a box. In a low box the rows move closer together. */
export function legendGroup(visible: VisibleCounts, box: SheetBox, style: Style): GroupMark {
  const { palette } = style;
  const sections = sectionsOf(visible, style).filter((section) => section.rows.length > 0);
  const note = wrapText(figureWords[style.language].size, { width: box.width, size: typeScale.caption, maxLines: 3 });
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0) + note.length;
  const wantedHeight = (sections.length + 1) * headingHeight + rows * rowHeight;
  const squeeze = Math.min(1, box.height / wantedHeight);
  const marks: Mark[] = [];
  let top = box.top - (headingHeight - rowHeight) * squeeze;
  for (const { heading, rows } of sections) {
    top += headingHeight * squeeze;
    marks.push(
      textAt(heading, { left: box.left, top: top - spacing.tight }, { size: typeScale.caption, fill: palette.quiet, isBold: true }),
    );
    for (const { text, count, sample } of rows) {
      top += rowHeight * squeeze;
      const baseline = top - spacing.tight;
      const number = count === undefined ? "" : String(count);
      const name = fitText(text, { width: box.width - sampleWidth - number.length * typeScale.small, size: typeScale.small });
      marks.push(...(sample?.(box.left, baseline - 0.35 * typeScale.small) ?? []));
      marks.push(textAt(name, { left: box.left + sampleWidth, top: baseline }, { size: typeScale.small, fill: palette.text }));
      if (number !== "")
        marks.push({
          ...textAt(number, { left: box.left + box.width, top: baseline }, { size: typeScale.small, fill: palette.quiet }),
          anchor: "end",
        });
    }
  }
  top += (headingHeight - rowHeight) * squeeze;
  for (const line of note) {
    top += rowHeight * squeeze;
    marks.push(textAt(line, { left: box.left, top: top - spacing.tight }, { size: typeScale.caption, fill: palette.quiet }));
  }
  return { kind: "group", id: "legend", marks };
}

function sectionsOf(
  visible: VisibleCounts,
  { palette, language }: Style,
): readonly { readonly heading: string; readonly rows: readonly Row[] }[] {
  const line =
    (colour: string, evidence: Pick<SceneEdge, "standing" | "confidence">, width: number) =>
    (left: number, middle: number): readonly Mark[] =>
      evidenceStrokes(evidence, colour, width).map(({ aside, stroke }) => ({
        kind: "line",
        from: { left, top: middle + aside },
        to: { left: left + sampleWidth - spacing.snug, top: middle + aside },
        stroke,
      }));
  const types = nodeTypeIds.flatMap((id): Row[] => {
    const count = visible.types.get(id);
    const { plural, colour, shape } = nodeTypes[id];
    const colours = { colour: palette.nodes[colour], paper: palette.paper, isHollow: false };
    const sample = (left: number, middle: number): readonly Mark[] =>
      shapeMarks(shape, { centre: { left: left + sampleRadius + 2, top: middle }, radius: sampleRadius }, colours);
    return count === undefined ? [] : [{ text: plural[language], count, sample }];
  });
  const hollow: Row = {
    text: figureWords[language].hollow,
    sample: (left, middle) =>
      shapeMarks(
        "circle",
        { centre: { left: left + sampleRadius + 2, top: middle }, radius: sampleRadius },
        { colour: palette.quiet, paper: palette.paper, isHollow: true },
      ),
  };
  const ringed: Row = {
    text: figureWords[language].ringed,
    sample: (left, middle) => {
      const circle = { centre: { left: left + sampleRadius + 2, top: middle }, radius: 3 };
      const colours = { colour: palette.quiet, paper: palette.paper, isHollow: false };
      return [ringMark("circle", { ...circle, radius: 2 }, palette.focusRing), ...shapeMarks("circle", circle, colours)];
    },
  };
  const standingRows = standingIds.flatMap((id): Row[] => {
    const count = visible.standings.get(id);
    return count === undefined
      ? []
      : [{ text: standings[id].name[language], count, sample: line(palette.text, { standing: id, confidence: "certain" }, 1.6) }];
  });
  const doubt: Row = {
    text: figureWords[language].doubt,
    sample: line(palette.text, { standing: "stated", confidence: "unsure" }, 1.6),
  };
  const lines = (Object.keys(lineKinds) as LineKind[]).flatMap((id): Row[] => {
    const count = visible.lines.get(id);
    return count === undefined
      ? []
      : [
          {
            text: lineKinds[id][language],
            count,
            sample: line(palette.edges[id], { standing: "stated", confidence: "certain" }, 2.4),
          },
        ];
  });
  return [
    {
      heading: figureWords[language].types,
      rows: [...types, ...(visible.hasHollow ? [hollow] : []), ...(visible.hasRinged ? [ringed] : [])],
    },
    { heading: figureWords[language].standings, rows: [...standingRows, ...(visible.hasDoubt ? [doubt] : [])] },
    { heading: figureWords[language].families, rows: lines },
  ];
}

const textAt = (
  text: string,
  position: { readonly left: number; readonly top: number },
  { size, fill, isBold = false }: { readonly size: number; readonly fill: string; readonly isBold?: boolean },
) => ({ kind: "text", text, position, anchor: "start", size, face: "text", fill, ...(isBold && { isBold }) }) as const;
