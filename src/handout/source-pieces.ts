/** Says at the end of a handout where it comes from: source, notice, address, version of the data and licence. */
import { figureWords } from "../language/figure.ts";
import { handoutWords } from "../language/handout.ts";
import type { BuiltLesson } from "../model/lesson.ts";
import type { HandoutStyle, TextStyle } from "./handout-style.ts";
import { stepLink } from "./lesson-links.ts";
import type { Piece } from "./piece.ts";
import { plainPiece } from "./text-pieces.ts";

/** The sentences of the source, each on a line of its own. */
export function sourceTexts(lesson: Pick<BuiltLesson, "id" | "title">, style: HandoutStyle): readonly string[] {
  const { language, graph } = style;
  const words = handoutWords[language];
  const source = graph.built.sources[0];
  const address = stepLink(lesson, 0, style);
  return [
    ...(source ? [figureWords[language].source(source)] : []),
    source?.notice?.[language] ?? figureWords[language].notice,
    address === undefined ? words.lessonOf(lesson.title[language]) : words.at(address),
    words.version(graph.built.version),
  ];
}

export const sourcePieces = (lesson: Pick<BuiltLesson, "id" | "title">, text: TextStyle, style: HandoutStyle): readonly Piece[] =>
  sourceTexts(lesson, style).map((line, index) =>
    plainPiece(
      line,
      { ...text, tone: "quiet" },
      { role: "text", above: index === 0 ? text.size * 2.5 : text.size * 0.15, isKept: true },
      style,
    ),
  );
