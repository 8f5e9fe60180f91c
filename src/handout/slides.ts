/** The slides of a lesson: one for each step, and one more for its answer. */
import type { Drawing, GroupMark } from "../figure/drawing.ts";
import { handoutWords } from "../language/handout.ts";
import { readLessonText } from "../lesson/lesson-text.ts";
import { canReveal } from "../lesson/update-player.ts";
import { type VisibleStep, visibleIn } from "../lesson/visible-in.ts";
import type { LessonStep } from "../model/lesson.ts";
import { optionPieces, voteEntries } from "./answer-room.ts";
import type { HandoutOptions } from "./handout-options.ts";
import type { HandoutStyle } from "./handout-style.ts";
import { linksIn } from "./lesson-links.ts";
import { pageDrawings } from "./page-frame.ts";
import { point, roomOf, slideSize } from "./page-size.ts";
import { pairFigure } from "./pair-figure.ts";
import { drawPieces, heightOf, type Piece, withAbove } from "./piece.ts";
import { sourceTexts } from "./source-pieces.ts";
import { stepFigure } from "./step-figure.ts";
import { blockPieces, plainPiece } from "./text-pieces.ts";
import { titlePieces } from "./title-block.ts";
import { type StepView, stepView } from "./withheld-view.ts";

/** No letters are smaller, in points. */
const smallest = 18;
/** Sizes of letters in points, the largest first. */
const textSizes = [22, 21, 20, 19, smallest];
const names = [24, 22, 20, 19, smallest];
/** Widths of the text beside a figure, as shares of the page. */
const textShares = [0.36, 0.42, 0.48, 0.54, 0.6];
const titleSize = 28 * point;
const gap = 24 * point;
const { left, top } = { left: slideSize.margin, top: slideSize.margin };

/** Makes the pages of slides. */
export async function slidePages({ lesson, title, description, onStep }: HandoutOptions, style: HandoutStyle): Promise<readonly Drawing[]> {
  const pages: (readonly GroupMark[])[] = [titleSlide(lesson, style)];
  for (const [index, step] of lesson.steps.entries()) {
    pages.push(...(await stepSlides(step, index, style)));
    await onStep?.(index + 1, lesson.steps.length);
  }
  return pageDrawings(
    pages,
    { size: slideSize, title, description, footer: lesson.title[style.language], footSize: smallest * point },
    style,
  );
}

function titleSlide(lesson: HandoutOptions["lesson"], style: HandoutStyle): readonly GroupMark[] {
  const { width, height } = roomOf(slideSize);
  const head = titlePieces(lesson, { kind: "slides", width, sizes: { kicker: smallest, title: 38, text: 20 } }, style);
  const source = sourceTexts(lesson, style).map((text) =>
    plainPiece(text, { size: smallest * point, width, tone: "quiet" }, { role: "text", above: 2 * point }, style),
  );
  const lower = heightOf(source);
  return [...drawPieces(head, { left, top }), ...drawPieces(source, { left, top: top + height - lower - gap * 0.4 })];
}

async function stepSlides(step: LessonStep, index: number, style: HandoutStyle): Promise<readonly (readonly GroupMark[])[]> {
  const title = handoutWords[style.language].step(index + 1, step.title[style.language]);
  const before = visibleIn(step, { revealed: [] });
  const first = await slideOf(title, before, openParts(before), style);
  if (!canReveal(step)) return first;
  const after = visibleIn(step, { revealed: [step.id] });
  return [...first, ...(await slideOf(title, after, answerParts(after), style))];
}

/** Sets what stands beside the figure, for a width and a size of letters. */
type Parts = (text: { readonly width: number; readonly size: number }, style: HandoutStyle) => readonly Piece[];

/** The text of a step and its question. */
const openParts =
  (step: VisibleStep): Parts =>
  (text, style) => [...markdown(step.text[style.language], step, text, style), ...question(step, text, style)];

/** The question and its answer. */
const answerParts =
  (step: VisibleStep): Parts =>
  (text, style) => [
    ...question(step, text, style),
    ...withAbove(step.answer ? markdown(step.answer.text[style.language], step, text, style) : [], text.size * 0.8),
  ];

const markdown = (source: string, { hidden }: VisibleStep, text: Parameters<Parts>[0], style: HandoutStyle): readonly Piece[] =>
  blockPieces(readLessonText(source), text, { gap: text.size * 0.6, hrefOf: linksIn(style, hidden) }, style);

function question(
  { question: asked, kind, options = [], answer }: VisibleStep,
  text: Parameters<Parts>[0],
  style: HandoutStyle,
): readonly Piece[] {
  if (!asked || kind === "show") return [];
  const { language } = style;
  const texts = options.map((option) => option[language]);
  const words = plainPiece(asked[language], { ...text, isBold: true, tone: "link" }, { role: "text", above: text.size }, style);
  return [words, ...(kind === "poll" ? voteEntries(texts, text, style) : optionPieces({ texts, right: answer?.right }, text, style))];
}

/** Makes the slide of a step: text on the left, figure on the right, in letters as large as a whole figure allows. A text that is too long for that gets a slide of its own. */
async function slideOf(title: string, step: VisibleStep, parts: Parts, style: HandoutStyle): Promise<readonly (readonly GroupMark[])[]> {
  const room = roomOf(slideSize);
  const heading = plainPiece(title, { size: titleSize, width: room.width, isBold: true }, { role: "heading", above: 0 }, style);
  const bodyTop = top + heading.height + gap * 0.7;
  const height = room.height - heading.height - gap * 0.7;
  const set = (share: number, size: number): readonly Piece[] => parts({ width: room.width * share, size: size * point }, style);
  const fits = (pieces: readonly Piece[]): boolean => heightOf(pieces) <= height - gap * 0.2;
  const shown = stepView(style.graph, step, style.language);
  const headed = (marks: readonly GroupMark[]): readonly GroupMark[] => [heading.draw({ left, top }), ...marks];
  const beside = textSizes.flatMap((size) => {
    const share = textShares.find((each) => fits(set(each, size)));
    return share === undefined ? [] : [{ size, share }];
  });
  if (beside.length === 0) {
    const size = textSizes.find((each) => fits(set(1, each))) ?? smallest;
    const figure = await slideFigure(shown, { width: room.width, height }, style);
    const text = headed(drawPieces(set(1, size), { left, top: bodyTop }));
    return [text, ...(figure ? [headed([figure.draw({ left, top: bodyTop })])] : [])];
  }
  let best: SlideFigure | undefined;
  let chosen = beside[0] as (typeof beside)[number];
  for (const choice of beside) {
    const figure = await slideFigure(shown, { width: room.width * (1 - choice.share) - gap, height }, style);
    if (!best || (figure && figure.omitted < best.omitted)) [best, chosen] = [figure, choice];
    if (!best || best.omitted === 0) break;
  }
  const text = drawPieces(set(chosen.share, chosen.size), { left, top: bodyTop });
  // A figure that has not room for all of its nodes beside the text gets a slide of its own, if that helps.
  const whole = best && best.omitted > 0 ? await slideFigure(shown, { width: room.width, height }, style) : undefined;
  if (best && whole && whole.omitted < best.omitted) return [headed(text), headed([whole.draw({ left, top: bodyTop })])];
  return [headed([...text, ...(best ? [best.draw({ left: left + room.width * chosen.share + gap, top: bodyTop })] : [])])];
}

interface SlideFigure {
  readonly omitted: number;
  readonly draw: Piece["draw"];
}

interface SlideRoom {
  readonly width: number;
  readonly height: number;
}

/** The figure of a slide; where what it shows is hidden, the two nodes between which it would be. */
async function slideFigure(shown: StepView, { width, height }: SlideRoom, style: HandoutStyle): Promise<SlideFigure | undefined> {
  const figure = await stepFigure(shown, { width, height, names, isCut: false, linePoint: 1.4 * point }, style);
  if (figure) return { omitted: figure.omitted, draw: figure.piece.draw };
  const pair = pairFigure(shown, { width, size: 20 * point }, style);
  return pair && { omitted: 0, draw: (corner) => pair.draw({ ...corner, top: corner.top + (height - pair.height) / 2 }) };
}
