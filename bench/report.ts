/** Compares the results of the benchmark with their targets. Pure. */

import type { ActionTimes } from "./actions.ts";
import type { HandlingTimes } from "./handling-times.ts";
import type { PreviewTimes } from "./preview-times.ts";
import type { QuestionTimes } from "./question-times.ts";

export interface Row {
  readonly page: string;
  readonly nodes: number;
  readonly edges: number;
  /** Milliseconds from the start of the navigation, median of the rounds. */
  readonly firstDrawing: number;
  /** Milliseconds until something of the page is seen, median of the rounds. */
  readonly firstPicture: number;
  /** Milliseconds until the whole page answers a click, median of the rounds. */
  readonly answering?: number;
  /** 95th percentile of the frame times in milliseconds, median of the rounds. */
  readonly frame?: number;
  /** Compressed bytes received before the first drawing. */
  readonly bytes: number;
}

/** A ratio, or a number of bytes, with the largest value that reaches the target. */
export interface Result {
  readonly what: string;
  readonly value: number;
  readonly target: number;
  readonly isReached: boolean;
}

/** The output of `--format json`. */
export interface Report {
  readonly conditions: Readonly<Record<string, string | number>>;
  readonly rows: readonly Row[];
  readonly clickToFrame: number;
  readonly keystrokeToResults?: number;
  readonly answers?: ActionTimes;
  /** Empty if the page is not built. */
  readonly previews: readonly PreviewTimes[];
  readonly results: readonly Result[];
}

const targets = {
  firstDrawing: 1.2,
  firstPicture: 0.6,
  frame: 0.6,
  panning: 1.2,
  handling: 1.5,
  search: 4,
  answer: 4,
  preview: 4,
  question: 10,
  bytes: 150_000,
} as const;

/** Times in milliseconds; undefined if the page is not built. */
interface Reactions {
  readonly click: number;
  readonly keystroke: number | undefined;
  readonly answers: ActionTimes | undefined;
  readonly handling: HandlingTimes | undefined;
  readonly previews: readonly PreviewTimes[];
  readonly questions: QuestionTimes | undefined;
}

/** The ratios to plain sigma and to the empty page, each with its target. */
export function resultsOf(
  rows: readonly Row[],
  { click, keystroke, answers, handling, previews, questions }: Reactions,
): readonly Result[] {
  const results: Result[] = [];
  const add = (what: string, value: number, target: number): void => {
    results.push({ what, value, target, isReached: value <= target });
  };
  for (const row of rows.filter(({ page }) => page === "ours" || page === "product")) {
    const sigma = rows.find(({ page, nodes }) => page === "sigma" && nodes === row.nodes);
    if (!sigma) continue;
    add(`first drawing, ${row.page} / plain sigma, ${row.nodes} nodes`, row.firstDrawing / sigma.firstDrawing, targets.firstDrawing);
    add(`p95 frame, ${row.page} / plain sigma, ${row.nodes} nodes`, (row.frame ?? Number.NaN) / (sigma.frame ?? Number.NaN), targets.frame);
    if (row.page !== "product") continue;
    add("bytes before the first drawing, whole page", row.bytes, targets.bytes);
    add("first picture, product / first drawing, plain sigma", row.firstPicture / sigma.firstDrawing, targets.firstPicture);
    const panned = rows.find(({ page, nodes }) => page === "canvas2d" && nodes === row.nodes)?.frame ?? Number.NaN;
    add("p95 frame, product / 2D canvas", (row.frame ?? Number.NaN) / panned, targets.panning);
    if (handling) add("p95 frame while a node is dragged / 2D canvas", handling.drag / panned, targets.handling);
    if (handling) add("p95 frame while the layout changes / 2D canvas", handling.layout / panned, targets.handling);
  }
  if (keystroke !== undefined) add("keystroke to results / click to frame", keystroke / click, targets.search);
  if (questions) add("the longest of the worst questions / a plain one", questions.worst / questions.plain, targets.question);
  if (answers) add("p95, action to drawn result / click without effect", answers.p95 / answers.empty, targets.answer);
  for (const { subject, choice, emptyClick } of previews)
    add(`choice to preview / click without effect, ${subject}`, choice / emptyClick, targets.preview);
  return results;
}

/** The report as text for a terminal. */
export function formatReport(report: Report): string {
  const conditions = Object.entries(report.conditions).map(([name, value]) => `${name}: ${value}`);
  const rows = report.rows.map(
    ({ page, nodes, edges, firstDrawing, frame, bytes }) =>
      `${page.padEnd(10)}${String(nodes).padStart(7)}${String(edges).padStart(7)}${firstDrawing.toFixed(0).padStart(11)} ms${(frame?.toFixed(1) ?? "-").padStart(10)} ms${(bytes / 1000).toFixed(1).padStart(10)} kB`,
  );
  const results = report.results.map(
    ({ what, value, target, isReached }) =>
      `${isReached ? "reached    " : "NOT reached"}  ${what}: ${value < 1000 ? value.toFixed(2) : value.toFixed(0)} (target ${target})`,
  );
  return [
    conditions.join(", "),
    "",
    `${"page".padEnd(10)}${"nodes".padStart(7)}${"edges".padStart(7)}${"drawn".padStart(14)}${"p95 frame".padStart(13)}${"received".padStart(13)}`,
    ...rows,
    "",
    ...report.rows.flatMap(({ page, answering }) =>
      answering === undefined ? [] : [`${page}, a click is answered after: ${answering.toFixed(0)} ms`],
    ),
    `click to frame: ${report.clickToFrame.toFixed(1)} ms`,
    ...(report.keystrokeToResults === undefined ? [] : [`keystroke to results: ${report.keystrokeToResults.toFixed(1)} ms`]),
    ...(report.answers
      ? [
          `action to drawn result, p95: ${report.answers.p95.toFixed(1)} ms; a click without effect: ${report.answers.empty.toFixed(1)} ms`,
          ...report.answers.slowest.map(({ name, took }) => `  ${name}, slowest: ${took.toFixed(1)} ms`),
        ]
      : []),
    ...report.previews.map(
      ({ subject, choice, emptyClick, longestFrame }) =>
        `preview of ${subject}: ${choice.toFixed(1)} ms, longest frame ${longestFrame.toFixed(1)} ms; a click without effect: ${emptyClick.toFixed(1)} ms`,
    ),
    "",
    ...results,
  ].join("\n");
}
