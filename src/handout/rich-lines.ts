/** Sets texts with emphasis and links in lines that fit a width, by the same rules as the texts of figures. */
import { splitAtBreaks } from "../figure/layouts/line-breaks.ts";
import type { Inline } from "../lesson/lesson-text.ts";
import { hasHan } from "../model/width.ts";
import type { HandoutStyle, TextStyle } from "./handout-style.ts";

/** A part of a text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly isEmphasized: boolean;
  /** A whole address. */
  readonly href?: string;
}

export interface SetRun extends Run {
  /** From the start of the line, in CSS pixels. */
  readonly left: number;
  readonly width: number;
}

export const plainRun = (text: string, isBold = false): Run => ({ text, isBold, isEmphasized: false });

type FindAddress = (view: string) => string | undefined;

/**
 * Flattens a line of Markdown.
 *
 * @param hrefOf gives the address of a link to a view; where it gives none, the link is text like any other
 */
export const runsOf = (inlines: readonly Inline[], hrefOf: FindAddress, outer = plainRun("")): readonly Run[] =>
  inlines.flatMap((inline) => runsOfInline(inline, hrefOf, outer));

function runsOfInline(inline: Inline, hrefOf: FindAddress, outer: Run): readonly Run[] {
  switch (inline.kind) {
    case "text":
      return [{ ...outer, text: onOneLine(inline.text) }];
    case "strong":
      return runsOf(inline.children, hrefOf, { ...outer, isBold: true });
    case "emphasis":
      return runsOf(inline.children, hrefOf, { ...outer, isEmphasized: true });
    case "link": {
      const href = hrefOf(inline.view);
      return runsOf(inline.children, hrefOf, { ...outer, ...(href !== undefined && { href }) });
    }
  }
}

/** A line break in the file is a space, but between Han characters nothing. */
const onOneLine = (text: string): string =>
  text.replace(/(.?)\s*\n\s*(.?)/gu, (_, before: string, after: string) =>
    hasHan(before) && hasHan(after) ? before + after : `${before} ${after}`,
  );

/** Breaks runs into lines. A word that is wider than a line is broken. */
export function setRuns(
  runs: readonly Run[],
  { size, width, isBold = false }: TextStyle,
  style: HandoutStyle,
): readonly (readonly SetRun[])[] {
  const { metric, isOneWord } = style;
  const widthOf = (run: Run, text: string): number => metric.width(text, size, run.isBold || isBold);
  const lines: SetRun[][] = [];
  let line: SetRun[] = [];
  let reached = 0;
  const end = (): void => {
    const last = line.pop();
    const text = last?.text.trimEnd() ?? "";
    if (last && text !== "") line.push({ ...last, text, width: widthOf(last, text) });
    if (line.length > 0) lines.push(line);
    line = [];
    reached = 0;
  };
  const put = (parts: readonly Run[]): void => {
    for (const part of parts) {
      const before = line.at(-1);
      const partWidth = widthOf(part, part.text);
      if (before && isAlike(before, part))
        line[line.length - 1] = { ...before, text: before.text + part.text, width: before.width + partWidth };
      else line.push({ ...part, left: reached, width: partWidth });
      reached += partWidth;
    }
  };
  const trimmedWidth = (parts: readonly Run[]): number =>
    parts.reduce((sum, part, index) => sum + widthOf(part, index === parts.length - 1 ? part.text.trimEnd() : part.text), 0);
  for (const piece of piecesOf(runs, isOneWord)) {
    if (line.length > 0 && reached + trimmedWidth(piece) > width) end();
    if (trimmedWidth(piece) <= width) put(piece);
    else
      for (const character of piece.flatMap((part) => [...part.text].map((text) => ({ ...part, text })))) {
        if (line.length > 0 && reached + trimmedWidth([character]) > width) end();
        put([character]);
      }
  }
  end();
  return lines;
}

const isAlike = (a: Run, b: Run): boolean => a.isBold === b.isBold && a.isEmphasized === b.isEmphasized && a.href === b.href;

/** Splits runs where a line may end. A word may have parts of several runs. */
function piecesOf(runs: readonly Run[], isOneWord: HandoutStyle["isOneWord"]): readonly (readonly Run[])[] {
  const whole = runs
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/gu, " ");
  const characters = runs.flatMap((run) => [...run.text.replace(/\s+/gu, " ")].map((text) => ({ ...run, text })));
  // A space at the end of a run and one at the start of the next are one.
  const single = characters.filter(({ text }, index) => text !== " " || characters[index - 1]?.text !== " ");
  let next = 0;
  return splitAtBreaks(whole, isOneWord).map((piece) => {
    const parts: Run[] = [];
    for (const _ of piece) {
      const character = single[next++];
      const last = parts.at(-1);
      if (!character) continue;
      if (last && isAlike(last, character)) parts[parts.length - 1] = { ...last, text: last.text + character.text };
      else parts.push(character);
    }
    return parts;
  });
}
