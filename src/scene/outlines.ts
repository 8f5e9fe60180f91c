/** Outlines of the shapes, all of the area of a circle of radius 1. */
import type { Shape } from "../model/tables.ts";
import type { ScenePoint } from "../scene/types.ts";

const ngon = (
  corners: number,
  turn: number,
  radius = Math.sqrt((2 * Math.PI) / (corners * Math.sin((2 * Math.PI) / corners))),
): ScenePoint[] =>
  Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
const top = Math.PI / 2;
const box = (x: number, y: number): ScenePoint[] => [
  { x, y },
  { x: -x, y },
  { x: -x, y: -y },
  { x, y: -y },
];
export const outlinesOf: Record<Shape, readonly (readonly ScenePoint[])[]> = {
  circle: [ngon(40, 0)],
  square: [box(0.886, 0.886)],
  pill: [box(1.25, 0.63)],
  page: [box(0.75, 1.05)],
  triangle: [ngon(3, top)],
  octagon: [ngon(8, Math.PI / 8)],
  pentagon: [ngon(5, top)],
  diamond: [ngon(4, top)],
  cross: [box(0.8, 0.8)],
  star: [ngon(10, top).map((point, index) => ({ x: point.x * (index % 2 ? 0.65 : 1.45), y: point.y * (index % 2 ? 0.65 : 1.45) }))],
  ring: [ngon(40, 0, 1.15), ngon(40, 0, 0.57)],
  hexagon: [ngon(6, top)],
};
