/** Writes the marks of a drawing as the content of a PDF page, in sequences that the document's structure refers to. */
import type { Drawing, GroupMark, GroupRole, Mark, Stroke, TextMark } from "../drawing.ts";
import { type FigureFonts, type SetGlyph, setText } from "../font/figure-fonts.ts";
import type { LinkBox } from "./link-boxes.ts";
import { circleOperators, pathOperators, polygonOperators, rectangleOperators } from "./path-operators.ts";
import { type PdfFonts, rimUnit } from "./pdf-fonts.ts";
import { pdfColour, pdfNumber } from "./pdf-values.ts";

/** Points per CSS pixel. */
export const pointsPerPixel = 0.75;

export interface PageContent {
  readonly operators: string;
  /** For each numbered sequence the innermost link or part of the document that it belongs to; undefined for the figure itself. */
  readonly sequences: readonly (GroupMark | undefined)[];
  /** For each of those groups the one that it stands in. */
  readonly parents: ReadonlyMap<GroupMark, GroupMark | undefined>;
}

/** Types of structure elements. */
export const tagOf = {
  "document-title": "H1",
  title: "H1",
  heading: "H2",
  subheading: "H3",
  text: "P",
  list: "L",
  entry: "LBody",
  figure: "Figure",
  table: "Table",
  row: "TR",
  "head-cell": "TH",
  cell: "TD",
} as const satisfies Readonly<Record<TaggedRole, string>>;

export type TaggedRole = Exclude<GroupRole, "ornament">;

interface PageStyle {
  readonly fonts: FigureFonts;
  readonly pdf: PdfFonts;
  readonly links: readonly LinkBox[];
}

export function pageContentOf(drawing: Drawing, { fonts, pdf, links }: PageStyle): PageContent {
  const lines: string[] = [];
  const sequences: (GroupMark | undefined)[] = [];
  const parents = new Map<GroupMark, GroupMark | undefined>();
  const linked = new Set<GroupMark>(links.map(({ group }) => group));
  let isOpen = false;

  const close = (): void => {
    if (isOpen) lines.push("EMC");
    isOpen = false;
  };
  /** Begins a sequence, unless the one that is open belongs to the same. */
  const open = (owner: GroupMark | undefined): void => {
    if (isOpen && sequences.at(-1) === owner) return;
    close();
    const tag = !owner ? "Figure" : linked.has(owner) ? "Link" : tagOf[owner.role as TaggedRole];
    lines.push(`/${tag} <</MCID ${sequences.length}>> BDC`);
    sequences.push(owner);
    isOpen = true;
  };

  const draw = (mark: Mark, owner: GroupMark | undefined): void => {
    if (mark.kind !== "group") {
      const operators = operatorsOf(mark, { fonts, pdf });
      if (owner?.role === "ornament") {
        close();
        lines.push("/Artifact BMC", ...operators, "EMC");
        return;
      }
      open(owner);
      lines.push(...operators);
      return;
    }
    const isOwner = mark.role !== undefined || linked.has(mark);
    if (isOwner) parents.set(mark, owner);
    if (mark.clip) lines.push("q", rectangleOperators(mark.clip), "W n");
    for (const child of mark.marks) draw(child, isOwner ? mark : owner);
    if (mark.clip) lines.push("Q");
  };

  const { width, height, paper } = drawing;
  // From here on the space is that of the marks: CSS pixels, downwards positive. Corners of lines are round, as in the other formats.
  lines.push(`${pointsPerPixel} 0 0 -${pointsPerPixel} 0 ${pdfNumber(height * pointsPerPixel)} cm 1 j`);
  if (paper !== undefined)
    lines.push("/Artifact BMC", `${pdfColour(paper)} rg`, `${rectangleOperators({ left: 0, top: 0, width, height })} f`, "EMC");
  for (const mark of drawing.marks) draw(mark, undefined);
  close();
  return { operators: lines.join("\n"), sequences, parents };
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
