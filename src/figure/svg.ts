/** Writes a drawing as SVG. It has presentation attributes only, so that a page whose policy forbids inline styles can show it. */
import { fonts } from "../design/tokens.ts";
import { langOf } from "../model/bilingual.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Drawing, GroupMark, Mark, PathMark, Stroke, TextMark } from "./drawing.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface SvgOptions {
  readonly rims?: Rims;
  /** The fonts of the machine if absent. */
  readonly lettering?: Lettering;
  /** XML for the element "metadata". */
  readonly metadata?: string;
}

/** How texts are written in a file that does not depend on the fonts of a machine. */
export interface Lettering {
  /** A family that comes before those of the machine. */
  readonly family?: string;
  /** A style sheet. Pages whose policy forbids inline styles cannot show the file as part of themselves, but as an image. */
  readonly style?: string;
  /** The outline of a text as path data, instead of the text; undefined where it has to stay text. */
  readonly outlineOf?: (mark: TextMark) => string | undefined;
}

/** The SVG document of a drawing. The same drawing gives the same bytes. Text stays text; the file has language, title and description. */
export function svgOf(drawing: Drawing, options: SvgOptions = {}): string {
  const { width, height, scale, unit } = drawing;
  const { lettering, metadata } = options;
  const sizeOf = (pixels: number): string => (unit === "mm" ? `${number((pixels * 25.4) / 96)}mm` : String(Math.round(pixels * scale)));
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    width: sizeOf(width),
    height: sizeOf(height),
    viewBox: `0 0 ${number(width)} ${number(height)}`,
    "xml:lang": langOf(drawing.language),
    role: "img",
    "font-family": familyOf("text", lettering),
    // Else some browsers round the width of each letter to whole pixels.
    "text-rendering": lettering?.family === undefined ? undefined : "geometricPrecision",
    "stroke-linejoin": "round",
  });
  return [
    `<svg${root}>`,
    `<title>${escapeText(drawing.title)}</title>`,
    `<desc>${escapeText(drawing.description)}</desc>`,
    ...(metadata === undefined ? [] : [`<metadata>${metadata}</metadata>`]),
    ...(lettering?.style === undefined ? [] : [`<style>${lettering.style}</style>`]),
    ...(drawing.paper === undefined ? [] : [element("rect", { x: -1, y: -1, width: width + 2, height: height + 2, fill: drawing.paper })]),
    ...drawing.marks.flatMap((mark) => linesOf(mark, options)),
    "</svg>",
    "",
  ].join("\n");
}

/**
 * How the rims of labels are drawn: as texts below the letters, which every viewer draws alike; or not at all, since they take as much time to
 * paint as all the rest.
 */
type Rims = "below" | "none";

function linesOf(mark: Mark, options: SvgOptions): readonly string[] {
  switch (mark.kind) {
    case "group":
      return groupLines(mark, options);
    case "line":
      return [element("line", { x1: mark.from.left, y1: mark.from.top, x2: mark.to.left, y2: mark.to.top, ...strokeOf(mark.stroke) })];
    case "path":
      return [element("path", { d: pathData(mark), fill: "none", ...strokeOf(mark.stroke) })];
    case "polygon":
      return [element("polygon", { points: mark.points.map(pair).join(" "), fill: mark.fill ?? "none", ...strokeOf(mark.stroke) })];
    case "circle":
      return [
        element("circle", {
          cx: mark.centre.left,
          cy: mark.centre.top,
          r: mark.radius,
          fill: mark.fill ?? "none",
          ...strokeOf(mark.stroke),
        }),
      ];
    case "rectangle":
      return [
        element("rect", {
          x: mark.left,
          y: mark.top,
          width: mark.width,
          height: mark.height,
          rx: mark.radius,
          fill: mark.fill ?? "none",
          ...strokeOf(mark.stroke),
        }),
      ];
    case "text":
      return textLines(mark, options);
  }
}

function groupLines(group: GroupMark, options: SvgOptions): readonly string[] {
  const id = group.id === undefined ? undefined : idOf(group.id);
  const clipId = group.clip && `${id ?? "figure"}-clip`;
  const groupAttributes = attributes({ id, "data-node": group.node, "data-edge": group.edge, "clip-path": clipId && `url(#${clipId})` });
  const lines = group.marks.flatMap((mark) => linesOf(mark, options));
  const isPlain = groupAttributes === "" && group.title === undefined && group.href === undefined;
  if (isPlain) return lines;
  return [
    ...(group.clip
      ? [
          `<clipPath id="${clipId}">${element("rect", { x: group.clip.left, y: group.clip.top, width: group.clip.width, height: group.clip.height })}</clipPath>`,
        ]
      : []),
    ...(group.href === undefined ? [] : [`<a${attributes({ href: group.href })}>`]),
    `<g${groupAttributes}>${group.title === undefined ? "" : `<title>${escapeText(group.title)}</title>`}`,
    ...lines,
    "</g>",
    ...(group.href === undefined ? [] : ["</a>"]),
  ];
}

function textLines(mark: TextMark, { rims = "below", lettering }: SvgOptions): readonly string[] {
  const { position, halo, turn } = mark;
  const turned = {
    transform: turn ? `rotate(${number((turn * 180) / Math.PI)} ${number(position.left)} ${number(position.top)})` : undefined,
  };
  const rim = halo && { stroke: halo.colour, "stroke-width": halo.width, "stroke-linejoin": "round" };
  const outline = lettering?.outlineOf?.(mark);
  if (outline !== undefined) {
    const path = (more: Attributes): string => element("path", { d: outline, ...turned, ...more });
    const letters = path({ fill: mark.fill, role: "img", "aria-label": mark.text });
    return rim ? [path({ ...rim, fill: halo.colour }), letters] : [letters];
  }
  const placed: Attributes = {
    x: position.left,
    y: position.top,
    "font-size": mark.size,
    "font-family": mark.face === "display" ? familyOf("display", lettering) : undefined,
    "font-weight": mark.isBold ? 600 : undefined,
    "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
    ...turned,
  };
  const text = escapeText(mark.text);
  const written = (more: Attributes): string => `<text${attributes({ ...placed, ...more })}>${text}</text>`;
  if (!rim || rims === "none") return [written({ fill: mark.fill })];
  return [written({ ...rim, fill: halo.colour, "aria-hidden": "true" }), written({ fill: mark.fill })];
}

const familyOf = (face: TextMark["face"], lettering: Lettering | undefined): string =>
  lettering?.family === undefined ? fonts[face] : `"${lettering.family}", ${fonts[face]}`;

const strokeOf = (stroke: Stroke | undefined): Attributes =>
  stroke
    ? {
        stroke: stroke.colour,
        "stroke-width": stroke.width,
        "stroke-dasharray": stroke.dash?.length ? stroke.dash.map(number).join(" ") : undefined,
      }
    : {};

const pathData = ({ start, steps }: PathMark): string =>
  [`M${pair(start)}`, ...steps.map(({ to, controls }) => (controls ? `C${[...controls, to].map(pair).join(" ")}` : `L${pair(to)}`))].join(
    "",
  );

const pair = (point: PagePoint): string => `${number(point.left)},${number(point.top)}`;

/** Formats a number with at most two decimals, and never as "-0". */
const number = (value: number): string => String(Math.round(value * 100) / 100 || 0);

const element = (name: string, values: Attributes): string => `<${name}${attributes(values)}/>`;

function attributes(values: Attributes): string {
  let result = "";
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) result += ` ${name}="${typeof value === "number" ? number(value) : escapeAttribute(value)}"`;
  return result;
}

/** Makes an id valid for every SVG reader. Characters other than A-Z, a-z, 0-9, "-" and "_" become code points, so ids stay distinct. */
const idOf = (id: string): string =>
  `figure-${id.replace(/[^A-Za-z0-9_-]/gu, (character) => `.${(character.codePointAt(0) ?? 0).toString(16)}.`)}`;

/** Characters that XML 1.0 does not allow, such as unpaired surrogates, and control characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f]/gu;

const escapeText = (text: string): string =>
  text.replace(forbidden, "").replace(/\s+/gu, " ").replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");

/** Escapes a text for the content or an attribute of an element, in SVG and HTML. White space becomes single spaces. */
export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/gu, "&quot;");
