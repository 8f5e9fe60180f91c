/** Sheets that list the sources of a figure in full, where its own sheet has no room for them. */
import type { Mark } from "./drawing.ts";
import type { NumberedClaim } from "./layouts/source-numbers.ts";
import type { SheetFoot } from "./sheet-foot.ts";
import { sheetHead } from "./sheet-head.ts";
import type { SheetStyle } from "./sheet-style.ts";
import { type ListContext, setOnSheets, sourceMarks } from "./source-list.ts";

interface SourceSheet extends ListContext {
  readonly title: string;
  readonly foot: SheetFoot;
}

/** Returns the marks of each sheet: as many claims on one as fit. */
export function sourceSheets(
  numbered: readonly NumberedClaim[],
  { title, foot, ...context }: SourceSheet,
  style: SheetStyle,
): readonly (readonly Mark[])[] {
  const head = sheetHead({ title, deck: "" }, style);
  const top = head.bottom + style.frame.key;
  return setOnSheets(numbered, context, style, foot.top - top - style.frame.key).map((list) => [
    head.group,
    sourceMarks(list, top, context.sources, style),
    foot.drawAt(foot.top),
  ]);
}
