/** A simple label placement for the pages of the benchmark: nodes of the highest weight first, no overlaps. */
import { radiusOnPage, sceneToPage } from "../src/scene/frame.ts";
import type { Frame, Picture, PlacedLabel } from "../src/scene/scene-types.ts";

const maxLabels = 45;
const size = 13;

export function placeSomeLabels(picture: Picture, frame: Frame): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const candidates = picture.nodes.filter(({ emphasis }) => emphasis !== "faded");
  for (const node of [...candidates].sort((a, b) => b.weight - a.weight)) {
    if (placed.length === maxLabels) break;
    const centre = sceneToPage(node.at, frame);
    const width = node.label.length * 0.55 * size;
    const label: PlacedLabel = {
      owner: node.id,
      text: node.label,
      left: centre.left + radiusOnPage(node.radius, frame) + 4,
      top: centre.top - size * 0.65,
      width,
      height: size * 1.3,
      size,
      emphasis: node.emphasis,
      align: "left",
      turn: 0,
    };
    const isOutside = label.left < 0 || label.top < 0 || label.left + width > frame.width || label.top + 17 > frame.height;
    if (!isOutside && !placed.some((other) => overlap(other, label))) placed.push(label);
  }
  return placed;
}

const overlap = (a: PlacedLabel, b: PlacedLabel): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
