/** The drawing of a node or an edge by yEd: of its many elements, name, place, size and colour are read. */
import { colorOfText, drawnOf, finiteNumber } from "./drawn-values.ts";
import type { Drawn } from "./imported-graph.ts";
import type { XmlElement } from "./xml-elements.ts";

export interface YedDrawing {
  open(element: XmlElement): void;
  close(element: XmlElement, text: string): void;
  drawn(): Drawn;
  label(): string | undefined;
}

/** Takes the elements inside a `data` of yEd as they come. @param entry "node" or "edge" */
export function yedDrawing(entry: string): YedDrawing {
  let drawn: Drawn = {};
  let label: string | undefined;
  return {
    open({ name, attributes: given }) {
      // In yFiles for HTML, their names begin with capital letters.
      const number = (key: string): number | undefined =>
        finiteNumber(given.get(key) ?? given.get(`${key[0]?.toUpperCase()}${key.slice(1)}`));
      if (name === "Label") label ??= given.get("Text")?.trim() || undefined;
      if (name === "Geometry" || name === "RectD") {
        const [x, y, width, height] = [number("x"), number("y"), number("width") ?? 0, number("height") ?? 0];
        // yEd gives the upper left corner, and y points down.
        const place = x !== undefined && y !== undefined ? { x: x + width / 2, y: -(y + height / 2) } : {};
        drawn = { ...drawn, ...place, ...drawnOf({ size: Math.min(width, height) / 2 || undefined }) };
      } else if (name === (entry === "node" ? "Fill" : "LineStyle"))
        drawn = { ...drawn, ...drawnOf({ color: colorOfText(given.get("color") ?? "") }) };
    },
    close({ name }, text) {
      if (name === "NodeLabel" || name === "EdgeLabel" || name === "Label.Text") label ??= text.trim() || undefined;
    },
    drawn: () => drawn,
    label: () => label,
  };
}
