/** Draws a scene as marks: edges at the bottom, then nodes, labels on top. Each group has the id of its node or edge. */
import type { Palette } from "../design/tokens.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import { radiusOnPage, sceneToPage } from "../scene/frame.ts";
import type { DrawnEdge, DrawnNode, DrawnPicture, PagePoint, Scene } from "../scene/scene-types.ts";
import type { Language } from "../view/view-state.ts";
import type { Drawing, GroupMark, Mark } from "./drawing.ts";
import { edgeMarks, type Medium } from "./edge-marks.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { fieldMarks, labelMark, letterBox, paperMarks } from "./label-marks.ts";
import { around, ringMark, shapeMarks } from "./shape-marks.ts";

export interface SceneStyle {
  readonly palette: Palette;
  readonly language: Language;
  /** The position of the frame's top left corner in the drawing. */
  readonly origin: PagePoint;
  /** Widths of names. With it, lines end at the letters of names; without it, names among lines have paper behind them. */
  readonly metric?: TextMetric;
  /** True where nothing hides what is below: names have no paper behind them, and lines no part behind names. */
  readonly isTransparent?: boolean;
  /** The ground of lines: a sheet where names have a metric, else the page, whose canvas follows. */
  readonly medium?: Medium;
}

/** A scene of any picture; the edges of the forum's graph have verbs. */
export interface DrawnScene extends Pick<Scene, "frame" | "labels"> {
  readonly picture: Pick<DrawnPicture, "nodes"> & { readonly edges: readonly (DrawnEdge & { readonly reads?: string })[] };
}

/** The map as one group, clipped to its frame. */
export function sceneGroup(scene: DrawnScene, style: SceneStyle): GroupMark {
  const { frame, picture, labels } = scene;
  const { palette, origin, metric, isTransparent = false, medium = metric ? "sheet" : "page" } = style;
  const letters = metric ? labels.map((label) => letterBox(label, origin, metric)) : [];
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const centreOf = (node: DrawnNode): PagePoint => offsetBy(sceneToPage(node.at, frame), origin);
  const circleOf = (node: DrawnNode) => ({ centre: centreOf(node), radius: radiusOnPage(node.radius, frame) });
  const circles = picture.nodes.flatMap((node) =>
    metric && node.emphasis !== "faded" ? [{ node, ...around(node.shape, circleOf(node)) }] : [],
  );

  const edges = picture.edges.flatMap((edge): GroupMark[] => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (!from || !to) return [];
    const title = [from.label, edge.reads ?? edge.label, to.label].filter(Boolean).join(" · ");
    const ends = { from: circleOf(from), to: circleOf(to) };
    const others = circles.filter(({ node }) => node !== from && node !== to);
    const marks = edgeMarks(edge, ends, palette, { names: letters, others, medium }).filter(
      ({ kind }) => !isTransparent || kind !== "group",
    );
    return marks.length === 0 ? [] : [{ kind: "group", id: `edge-${edge.id}`, edge: edge.id, title, marks }];
  });

  const discs = picture.nodes.map((node): GroupMark => {
    const colours = {
      colour: node.emphasis === "faded" ? palette.fadedNode : palette.nodes[node.colour],
      paper: palette.paper,
      isHollow: node.hollow,
    };
    const circle = circleOf(node);
    const ring = node.ringed === true ? [ringMark(node.shape, circle, palette.focusRing)] : [];
    const marks = [...ring, ...shapeMarks(node.shape, circle, colours)];
    return { kind: "group", id: `node-${node.id}`, node: node.id, title: node.label, marks };
  });

  const texts = labels.map((label): GroupMark => {
    const owner = nodes.has(label.owner as NodeId) ? { node: label.owner as NodeId } : { edge: label.owner as EdgeId };
    const { halo, ...text } = labelMark(label, origin, palette);
    const paper = metric ? fieldMarks(label, origin, metric, palette) : paperMarks(label, origin, palette);
    const marks = isTransparent ? [text] : [...paper, { ...text, ...(halo && { halo }) }];
    return { kind: "group", id: `label-${label.owner}`, ...owner, marks };
  });

  const clip = { left: origin.left, top: origin.top, width: frame.width, height: frame.height };
  return { kind: "group", id: "map", clip, marks: [...edges, ...discs, ...texts] satisfies Mark[] };
}

interface StaticMap extends Pick<SceneStyle, "palette" | "language" | "medium"> {
  readonly scene: DrawnScene;
  readonly title: string;
  readonly description: string;
}

/** Draws the map alone, without title, legend and source: the page shows it if there is no WebGL. */
export function drawScene({ scene, palette, language, title, description, medium = "page" }: StaticMap): Drawing {
  const { width, height } = scene.frame;
  const marks = [sceneGroup(scene, { palette, language, medium, origin: { left: 0, top: 0 } })];
  return { width, height, scale: 1, language, title, description, paper: palette.paper, marks };
}

const offsetBy = (point: PagePoint, offset: PagePoint): PagePoint => ({ left: point.left + offset.left, top: point.top + offset.top });
