/** Writes the marks of a drawing as the content of a PDF page, in sequences that the document's structure refers to. */
import type { Drawing, GroupMark, Mark, Stroke, TextMark } from "../drawing.ts";
import { type FigureFonts, type SetGlyph, setText } from "../font/figure-fonts.ts";
import type { LinkBox } from "./link-boxes.ts";
import { circleOperators, pathOperators, polygonOperators, rectangleOperators } from "./path-operators.ts";
import { type PdfFonts, rimUnit } from "./pdf-fonts.ts";
import { pdfColour, pdfNumber } from "./pdf-values.ts";

/** Points per CSS pixel. */
export const pointsPerPixel = 0.75;

export interface PageContent {
  readonly operators: string;
  /** For each numbered sequence the link that it belongs to; undefined where it belongs to the figure itself. */
  readonly sequences: readonly (LinkBox | undefined)[];
}

interface PageStyle {
  readonly fonts: FigureFonts;
  readonly pdf: PdfFonts;
  readonly links: readonly LinkBox[];
}

export function pageContentOf(drawing: Drawing, { fonts, pdf, links }: PageStyle): PageContent {
  const lines: string[] = [];
  const sequences: (LinkBox | undefined)[] = [];
  const linkOf = new Map<GroupMark, LinkBox>(links.map((link) => [link.group, link]));
  let isOpen = false;

  /** Begins a sequence, unless the one that is open belongs to the same. */
  const open = (link: LinkBox | undefined): void => {
    if (isOpen && sequences.at(-1) === link) return;
    if (isOpen) lines.push("EMC");
    lines.push(`/${link ? "Link" : "Figure"} <</MCID ${sequences.length}>> BDC`);
    sequences.push(link);
    isOpen = true;
  };

  const draw = (mark: Mark, link: LinkBox | undefined): void => {
    if (mark.kind !== "group") {
      open(link);
      lines.push(...operatorsOf(mark, { fonts, pdf }));
      return;
    }
    const within = link ?? linkOf.get(mark);
    if (mark.clip) lines.push("q", rectangleOperators(mark.clip), "W n");
    for (const child of mark.marks) draw(child, within);
    if (mark.clip) lines.push("Q");
  };

  const { width, height, paper } = drawing;
  // From here on the space is that of the marks: CSS pixels, downwards positive. Corners of lines are round, as in the other formats.
  lines.push(`${pointsPerPixel} 0 0 -${pointsPerPixel} 0 ${pdfNumber(height * pointsPerPixel)} cm 1 j`);
  if (paper !== undefined)
    lines.push("/Artifact BMC", `${pdfColour(paper)} rg`, `${rectangleOperators({ left: 0, top: 0, width, height })} f`, "EMC");
  for (const mark of drawing.marks) draw(mark, undefined);
  if (isOpen) lines.push("EMC");
  return { operators: lines.join("\n"), sequences };
}

function operatorsOf(mark: Exclude<Mark, GroupMark>, fonts: Pick<PageStyle, "fonts" | "pdf">): readonly string[] {
  switch (mark.kind) {
    case "text":
      return textOperators(mark, fonts);
    case "line":
      return [strokeState(mark.stroke), `${pathOperators({ start: mark.from, steps: [{ to: mark.to }] })} S`];
    case "path":
      return [strokeState(mark.stroke), `${pathOperators(mark)} S`];
    case "polygon":
      return painted(polygonOperators(mark), mark);
    case "circle":
      return painted(circleOperators(mark), mark);
    case "rectangle":
      return painted(rectangleOperators(mark), mark);
  }
}

function painted(shape: string, { fill, stroke }: { readonly fill?: string; readonly stroke?: Stroke }): readonly string[] {
  if (fill === undefined && !stroke) return [];
  return [
    ...(fill === undefined ? [] : [`${pdfColour(fill)} rg`]),
    ...(stroke ? [strokeState(stroke)] : []),
    `${shape} ${fill === undefined ? "S" : stroke ? "B" : "f"}`,
  ];
}

const strokeState = ({ colour, width, dash = [] }: Stroke): string =>
  `${pdfColour(colour)} RG ${pdfNumber(width, 4)} w [${dash.map((length) => pdfNumber(length)).join(" ")}] 0 d`;

function textOperators(mark: TextMark, { fonts, pdf }: Pick<PageStyle, "fonts" | "pdf">): readonly string[] {
  const { glyphs, width } = setText(mark.text, mark.isBold ?? false, fonts);
  if (glyphs.length === 0) return [];
  const { size, turn = 0 } = mark;
  const start = mark.anchor === "middle" ? -width / 2 : mark.anchor === "end" ? -width : 0;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const left = mark.position.left + start * size * cos;
  const top = mark.position.top + start * size * sin;
  const position = `${pdfNumber(left)} ${pdfNumber(top)}`;
  const rim = mark.halo
    ? [
        "q",
        // The line's width is in the space of the forms.
        `${pdfColour(mark.halo.colour)} RG ${pdfNumber((mark.halo.width / size) * rimUnit)} w [] 0 d`,
        `${[cos, sin, -sin, cos].map((value) => pdfNumber((value * size) / rimUnit, 6)).join(" ")} ${position} cm`,
        ...rimOperators(glyphs, pdf),
        "Q",
      ]
    : [];
  // A font's own space has its axis upwards.
  const matrix = `${[cos, sin, sin, -cos].map((value) => pdfNumber(value, 4)).join(" ")} ${position} Tm`;
  return [...rim, `${pdfColour(mark.fill)} rg`, `BT ${matrix}`, ...runsOf(glyphs, size, pdf), "ET"];
}

function rimOperators(glyphs: readonly SetGlyph[], pdf: PdfFonts): readonly string[] {
  let reached = 0;
  return glyphs.map((glyph) => {
    const step = glyph.left - reached;
    reached = glyph.left;
    return `1 0 0 1 ${pdfNumber(step * rimUnit)} 0 cm /${pdf.rimOf(glyph)} Do`;
  });
}

/** One operator for each run of glyphs of the same font. */
function runsOf(glyphs: readonly SetGlyph[], size: number, pdf: PdfFonts): readonly string[] {
  const runs: { readonly font: SetGlyph["font"]; text: string }[] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    if (last?.font === glyph.font) last.text += pdf.codeOf(glyph);
    else runs.push({ font: glyph.font, text: pdf.codeOf(glyph) });
  }
  return runs.map(({ font, text }) => `/${pdf.nameOf(font)} ${pdfNumber(size)} Tf <${text}> Tj`);
}
