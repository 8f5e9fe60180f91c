import type { TextMetric } from "../figure/font/text-metric.ts";
import { fontOf } from "../figure/raster.ts";

/** Letters are measured in this size, in CSS pixels, because browsers round the widths of small ones. */
const measuredSize = 100;

/** Measures texts in the fonts of the page, for a figure that stands in the page; undefined where the browser has no canvas. */
export function pageMetric(): TextMetric | undefined {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return undefined;
  pen.fontKerning = "none";
  return {
    width(text, size, isBold = false) {
      pen.font = fontOf({ face: "text", isBold }, measuredSize);
      return (pen.measureText(text).width * size) / measuredSize;
    },
  };
}
