/** The handout on paper, for students or for teachers: title, steps with figure and question, source. */
import type { Drawing, GroupMark } from "../figure/drawing.ts";
import { handoutWords } from "../language/handout.ts";
import { readLessonText } from "../lesson/lesson-text.ts";
import { type VisibleStep, visibleIn } from "../lesson/visible-in.ts";
import type { LessonStep } from "../model/lesson.ts";
import { noteLines, optionPieces, tallyTable, writingLines } from "./answer-room.ts";
import { claimPieces } from "./claim-pieces.ts";
import type { HandoutOptions } from "./handout-options.ts";
import type { HandoutStyle, TextStyle } from "./handout-style.ts";
import { linksIn, stepLink } from "./lesson-links.ts";
import { pageDrawings } from "./page-frame.ts";
import { millimetre, paperSizes, point, roomOf } from "./page-size.ts";
import { paginate } from "./paginate.ts";
import { pairFigure } from "./pair-figure.ts";
import { drawPieces, inset, kept, type Piece, withAbove, withBreakCost } from "./piece.ts";
import { plainRun } from "./rich-lines.ts";
import { sourcePieces } from "./source-pieces.ts";
import { type StepFigure, stepFigure } from "./step-figure.ts";
import { blockPieces, plainPiece, textPiece } from "./text-pieces.ts";
import { namePiece, titlePieces } from "./title-block.ts";
import { stepView, withAnswersOf } from "./withheld-view.ts";

/** Sizes of letters, in CSS pixels. */
const sizes = { text: 10.5 * point, heading: 14 * point, question: 11.5 * point, label: 9 * point, small: 8.5 * point, foot: 8 * point };
/** Sizes of letters in figures, in points. */
const names = [10.5, 10, 9.5, 9, 8.5, 8];
/** Of a figure; a higher one where it shows more. */
const figureHeights = { usual: 105 * millimetre, high: 190 * millimetre, low: 65 * millimetre };
/** Longer lines are hard to follow. */
const maxMeasure = 158 * millimetre;

/** Costs of page breaks after a paragraph, before a figure and before a question: a third of a page stays empty for a figure beside its text. */
const breakCosts = { paragraph: 0.1, list: 0.3, claim: 0.07, section: 0.04, answer: 0.1, figure: 0.13, question: 0.15 };

/** Makes the pages of a handout on paper. */
export async function paperPages(options: HandoutOptions, style: HandoutStyle): Promise<readonly Drawing[]> {
  const { lesson, kind, paper, title, description, onStep } = options;
  const size = paperSizes[paper];
  const room = roomOf(size);
  const head = titlePieces(lesson, { kind, width: room.width, sizes: { kicker: 9, title: 21, text: 10 } }, style);
  const pieces: Piece[] = [...head, ...(kind === "student" ? [namePiece(room.width, sizes.label, style)] : [])];
  for (const [index, step] of lesson.steps.entries()) {
    pieces.push(...(await stepPieces(step, index, { options, width: room.width }, style)));
    await onStep?.(index + 1, lesson.steps.length);
  }
  pieces.push(...sourcePieces(lesson, { size: sizes.foot, width: room.width }, style));
  const pages = paginate(pieces, room.height).map(
    (page) => drawPieces(page, { left: size.margin, top: size.margin }) as readonly GroupMark[],
  );
  // Without a site, the last page says so, once.
  const footer = [lesson.title[style.language], stepLink(lesson, 0, style)].filter((part) => part !== undefined).join(" · ");
  return pageDrawings(pages, { size, title, description, footer, footSize: sizes.foot }, style);
}

interface StepPlace {
  readonly options: HandoutOptions;
  readonly width: number;
}

async function stepPieces(step: LessonStep, index: number, { options, width }: StepPlace, style: HandoutStyle): Promise<readonly Piece[]> {
  const { lesson, kind } = options;
  const isTeacher = kind === "teacher";
  const visible = visibleIn(step, { revealed: isTeacher ? [step.id] : [] });
  const text = { size: sizes.text, width: Math.min(width, maxMeasure) };
  const blocks = { gap: sizes.text * 0.6, hrefOf: linksIn(style, visible.hidden) };
  const body = blockPieces(readLessonText(visible.text[style.language]), text, blocks, style);
  const figure = await figurePiece(isTeacher ? visible : withAnswersOf(lesson, visible, style.graph), width, style);
  const question = questionPieces(visible, { isTeacher, width }, style);
  const isShown = step.ask.kind === "show";
  const beforeQuestion = isShown ? 0 : breakCosts.question;
  const costs = { between: breakCosts.paragraph, inList: breakCosts.list, after: figure ? breakCosts.figure : beforeQuestion };
  const shown = [
    ...withBreakCost(withAbove(body, sizes.text * 0.5), costs),
    ...(figure ? [{ ...figure, above: sizes.text * 0.9, breakCost: beforeQuestion }] : []),
  ];
  return [
    headingPiece(step, index, { options, width }, style),
    ...(isShown && !isTeacher ? [...shown.slice(0, -1), ...shown.slice(-1).map((piece) => ({ ...piece, isKept: true }))] : shown),
    ...question,
    ...(isTeacher ? teacherPieces(step, visible, width, style) : []),
  ];
}

function headingPiece(step: LessonStep, index: number, { options, width }: StepPlace, style: HandoutStyle): Piece {
  const { language, colours } = style;
  const words = handoutWords[language];
  const href = stepLink(options.lesson, index, style);
  const title = words.step(index + 1, step.title[language]);
  const minutes = options.kind === "teacher" ? words.minutes(step.minutes) : "";
  const minutesWidth = style.metric.width(minutes, sizes.label);
  const look = { size: sizes.heading, width: width - minutesWidth - sizes.heading, isBold: true };
  const heading = textPiece([plainRun(title)], look, { role: "heading", above: 0 }, style);
  const lead = sizes.heading * 0.55;
  return {
    height: heading.height + lead,
    above: 9 * millimetre,
    isKept: true,
    draw: ({ left, top }) => {
      const drawn = heading.draw({ left, top: top + lead });
      const rule = { from: { left, top }, to: { left: left + width, top }, stroke: { colour: colours.link, width: 0.9 * point } };
      const linked: GroupMark = { kind: "group", ...(href !== undefined && { href, title }), marks: drawn.marks };
      const time = {
        kind: "text",
        text: minutes,
        position: { left: left + width, top: top + lead + sizes.heading * 0.97 },
        anchor: "end",
        size: sizes.label,
        face: "text",
        fill: colours.quiet,
      } as const;
      const ornament: GroupMark = { kind: "group", role: "ornament", marks: [{ kind: "line", ...rule }] };
      return { ...drawn, marks: [ornament, linked, ...(minutes === "" ? [] : [time])] };
    },
  };
}

/** The figure as high as it has to be; where what it shows is hidden, the two nodes between which it would be. */
async function figurePiece(visible: VisibleStep, width: number, style: HandoutStyle): Promise<Piece | undefined> {
  const shown = stepView(style.graph, visible, style.language);
  const figureIn = (height: number, isCut = true): Promise<StepFigure | undefined> =>
    stepFigure(shown, { width, height, names, isCut }, style);
  const figure = await figureIn(figureHeights.usual);
  if (!figure) return pairFigure(shown, { width: Math.min(width, maxMeasure), size: sizes.text }, style);
  if (figure.omitted > 0) {
    const higher = await figureIn(figureHeights.high);
    return higher && higher.omitted < figure.omitted ? higher.piece : figure.piece;
  }
  // A list in one column leaves the page beside it empty.
  const free = figure.layout === "nest" ? await figureIn(figureHeights.low, false) : undefined;
  return free?.layout === "free" && free.omitted === 0 ? free.piece : figure.piece;
}

interface QuestionPlace {
  readonly isTeacher: boolean;
  readonly width: number;
}

/** Lines for a guess, and for an open question. */
const lineCounts = { predict: 2, discuss: 5 } as const;

function questionPieces(step: VisibleStep, { isTeacher, width }: QuestionPlace, style: HandoutStyle): readonly Piece[] {
  const { kind, question, options = [], answer } = step;
  if (kind === "show" || !question) return isTeacher ? [] : [noteLines(width, sizes.label, style)];
  const { language } = style;
  const measure = Math.min(width, maxMeasure);
  const words = handoutWords[language];
  const label = plainPiece(words.ask[kind], { size: sizes.label, width, isBold: true, tone: "link" }, { role: "text", above: 0 }, style);
  const asked = plainPiece(question[language], { size: sizes.question, width: measure, isBold: true }, { role: "text", above: 0 }, style);
  const texts = options.map((option) => option[language]);
  const text: TextStyle = { size: sizes.text, width: measure };
  const room = (): readonly Piece[] => {
    if (kind === "choose") return optionPieces({ texts, right: answer?.right }, text, style);
    if (kind === "poll")
      return isTeacher ? optionPieces({ texts }, text, style) : [{ ...tallyTable(texts, text, style), above: sizes.text * 0.6 }];
    return isTeacher ? [] : [writingLines(lineCounts[kind], width, style)];
  };
  const all = kept(withAbove([label, asked, ...room()], sizes.text));
  return isTeacher ? all.map((piece) => ({ ...piece, breakCost: breakCosts.answer })) : all;
}

/** Answer, notes and claims. */
function teacherPieces(step: LessonStep, { answer, claims }: VisibleStep, width: number, style: HandoutStyle): readonly Piece[] {
  const { language, colours } = style;
  const words = handoutWords[language];
  const indent = sizes.text;
  const text = { size: sizes.text, width: Math.min(width, maxMeasure) - indent };
  const blocks = { gap: sizes.text * 0.5, hrefOf: linksIn(style, { nodes: [], edges: [], texts: [] }) };
  const section = (heading: string, pieces: readonly Piece[], bar: string): readonly Piece[] => {
    const label = plainPiece(
      heading,
      { size: sizes.label, width, isBold: true, tone: "quiet" },
      { role: "subheading", above: 0, isKept: true },
      style,
    );
    const whole = withAbove(inset([label, ...withAbove(pieces, sizes.text * 0.15)], { indent, bar }), sizes.text);
    return withBreakCost(whole, { between: breakCosts.paragraph, inList: breakCosts.claim, after: breakCosts.section });
  };
  const all = [...claims, ...(answer?.claims ?? [])];
  const list = claimPieces(all, { size: sizes.small, width: width - indent }, style);
  return [
    ...(answer ? section(words.answer, blockPieces(readLessonText(answer.text[language]), text, blocks, style), colours.edges.answer) : []),
    ...(step.notes ? section(words.notes, blockPieces(readLessonText(step.notes[language]), text, blocks, style), colours.mark) : []),
    ...(list.length > 0 ? section(words.claims, list, colours.rule) : []),
  ];
}
