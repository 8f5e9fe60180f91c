import { widthOf } from "../model/width.ts";

/** Formats rows as columns for a terminal, where a Han character is two columns wide. Numbers are aligned to the right. */
export function formatColumns(rows: readonly (readonly (string | number)[])[], indent = "  "): string {
  const widths: number[] = [];
  for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(String(cell)));
  return rows
    .map((row) => {
      const cells = row.map((cell, index) => {
        const gap = " ".repeat((widths[index] ?? 0) - widthOf(String(cell)));
        return typeof cell === "number" ? gap + cell : cell + gap;
      });
      return (indent + cells.join("  ")).trimEnd();
    })
    .join("\n");
}
