/** The layouts of each kind of subject, in the order in which they are tried. */
import type { FigureFrame } from "./figure-frames.ts";
import { apart } from "./layouts/apart.ts";
import { between, hasTwoSides } from "./layouts/between.ts";
import { bus } from "./layouts/bus.ts";
import { counted } from "./layouts/counted.ts";
import { free } from "./layouts/free.ts";
import { ladder } from "./layouts/ladder.ts";
import { lanes, wideLanes } from "./layouts/lanes.ts";
import { layers } from "./layouts/layers.ts";
import { members, nest } from "./layouts/nest.ts";
import type { Layout } from "./layouts/placed.ts";
import { runIn } from "./layouts/run-in.ts";
import { statement } from "./layouts/statement.ts";
import { wings } from "./layouts/wings.ts";
import { type FigureSubject, nodeIn } from "./subject.ts";

export const layouts = {
  wings,
  bus,
  nest,
  members,
  layers,
  ladder,
  "wide-lanes": wideLanes,
  lanes,
  apart,
  counted,
  "run-in": runIn,
  between,
  free,
  statement,
} as const satisfies Readonly<Record<string, Layout>>;
export type FigureLayout = keyof typeof layouts;

/** In a column, more lines than these are hard to tell apart. */
const maxInNarrowWings = 14;

export function layoutsFor(subject: FigureSubject, { width, height, isCut, sourceColumns }: FigureFrame): readonly FigureLayout[] {
  const isWide = width > height * 1.1 && !isCut;
  switch (subject.kind) {
    case "node":
      if (subject.depth > 1 && subject.edges.length > 0) return ["nest"];
      if (!isCut || subject.edges.length <= maxInNarrowWings) return ["wings", "bus"];
      if (sourceColumns > 1) return ["bus", "wings", "run-in"];
      // A column has no room for several columns of lists, with lines between them.
      return nodeIn(subject, subject.centre).type === "person" ? ["run-in"] : ["run-in", "bus", "wings"];
    case "edge":
      return ["statement", "layers", "nest"];
    case "comparison":
      return subject.nodes.some((node) => node.isCount) ? ["counted"] : ["wide-lanes", "lanes", "apart"];
    case "collection":
      // Lists are easier to follow than two that are joined to the same, in whatever places.
      if (hasTwoSides(subject)) return isCut ? ["between", "nest", "run-in", "layers", "free"] : ["between", "nest", "free", "layers"];
      return isCut ? ["layers", "free", "nest", "run-in"] : ["free", "layers", "nest"];
    case "path":
      return isWide ? ["layers", "ladder"] : ["ladder", "layers"];
    case "family":
      return isCut ? ["layers", "members", "nest", "run-in"] : ["layers", "members", "nest"];
    default:
      return isCut ? ["layers", "nest", "run-in"] : ["layers", "nest"];
  }
}
