/** Plans the sheet of a subject: its title, which says what is found, and the line under it. */
import { captionText } from "../language/captions.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { FigureFinding } from "../model/figure-facts.ts";
import { captionOf } from "../scene/caption.ts";
import { caveatsOf } from "./caveats.ts";
import type { SheetOptions } from "./compose-sheets.ts";
import { findingOf, findingText } from "./finding.ts";
import { planSheet, type SheetPlan } from "./sheet-plan.ts";
import type { FigureSubject } from "./subject.ts";

export interface SubjectPlan extends SheetPlan {
  readonly options: SheetOptions;
}

/** Plans a sheet with the title that says what the subject shows. */
export function subjectPlan(options: SheetOptions, subject: FigureSubject): SubjectPlan {
  const { graph, view } = options;
  const { language } = view;
  const words = figureSheetWords[language];
  const caption = captionText(captionOf(graph, view));
  const finding = findingOf(graph, subject, caption.title);
  const deck = caption.deck[language];
  const usual = {
    title: findingText(finding)[language],
    deck: deckOf(options, subject, finding, deck),
    caveats: caveatsOf(graph, subject).map((facts) => words.caveat(facts)),
  };
  return { ...planSheet(options, usual), options };
}

/** The share of the usual size that a title has where not all fits. */
const tightTitle = 0.72;

/** Plans a sheet with a smaller title, and without the line under it where that only says how to read the figure. */
export function tightPlan(options: SheetOptions, subject: FigureSubject): SubjectPlan {
  const { frame } = options;
  const title = Math.max(frame.title * tightTitle, frame.deck);
  return subjectPlan({ ...(subject.kind === "comparison" && { deck: "" }), ...options, frame: { ...frame, title } }, subject);
}

/** The line under the title; of the caption, where the title does not say the same already. */
function deckOf(options: SheetOptions, subject: FigureSubject, finding: FigureFinding, caption: string): string {
  const words = figureSheetWords[options.view.language];
  if (finding.kind === "speaker") return words.speakerDeck(roleOf(options, subject) ?? caption);
  switch (subject.kind) {
    case "comparison":
      return words.comparisonDeck;
    case "collection":
      return words.collectionDeck;
    case "pair":
      return "";
    case "edge":
      return words.edgeDeck;
    default:
      return caption;
  }
}

/** The office of the person whom a figure is about. */
const roleOf = ({ graph, view: { language } }: SheetOptions, subject: FigureSubject): string | undefined =>
  subject.kind === "node" ? graph.findNode(subject.centre)?.role?.[language] : undefined;
