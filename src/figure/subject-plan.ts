/** Plans the sheet of a subject: its title, which says what is found, and the line under it. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { captionText } from "../language/captions.ts";
import { figureFindingWords, findingText } from "../language/figure-findings.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { say } from "../language/sentences.ts";
import type { FigureFinding, NotDrawnFacts } from "../model/figure-facts.ts";
import { captionOf } from "../scene/caption.ts";
import type { Language } from "../view/view-state.ts";
import { caveatsOf } from "./caveats.ts";
import { certaintyTexts } from "./certainty.ts";
import { withTightTitle } from "./figure-frames.ts";
import { findingOf, unjoinedOf } from "./finding.ts";
import { findingContext, type TitleFinding } from "./finding-context.ts";
import type { SheetOptions } from "./sheet-options.ts";
import { planSheet, type SheetPlan } from "./sheet-plan.ts";
import { signedFacts } from "./signed-facts.ts";
import type { FigureSubject, SubjectOf } from "./subject.ts";

export interface SubjectPlan extends SheetPlan {
  readonly options: SheetOptions;
}

/** Plans a sheet with the title that says what the subject shows. */
export function subjectPlan(options: SheetOptions, subject: FigureSubject): SubjectPlan {
  const { graph, view } = options;
  const words = figureSheetWords[view.language];
  const caveats = caveatsOf(graph, subject).map((facts) => words.caveat(facts));
  return { ...planSheet(options, { ...headTexts(options, subject), caveats }), options };
}

/** The title and the line under it, which says how certain the title is where most of what it says is not. */
export function headTexts(
  { graph, view, frame }: Pick<SheetOptions, "graph" | "view"> & Partial<Pick<SheetOptions, "frame">>,
  subject: FigureSubject,
): { readonly title: string; readonly deck: string } {
  const { language } = view;
  const finding = findingOf(findingContext(graph, view), subject);
  // Of several shortest paths, the sheet may leave out some.
  const certainty = subject.kind === "path" && subject.total > 1 ? [] : certaintyTexts(subject, finding, language);
  // In a column and in a square, what is not certain has the place of the speaker's office, and on a screen a red line has it.
  const isSquare = frame !== undefined && frame.width === frame.height;
  const isSmall = isSquare || frame?.isCut === true;
  const hasLine = finding.facts.kind === "speaker" && finding.facts.redLine !== undefined && frame !== undefined && !frame.isPaper;
  const isShort = (isSmall && certainty.length > 0) || hasLine;
  const deck = deckOf({ graph, view, isShort, isSquare }, subject, finding);
  const usual = certainty.length > 0 ? asSentence(deck, language) : deck;
  // The line under the title goes on from how certain that is, unless it goes on from the title.
  const isQuestion = finding.facts.kind === "question" && finding.facts.answer.kind !== "where-they-part";
  const isCertaintyFirst = isQuestion || finding.counted?.of === "shared";
  const parts = (isCertaintyFirst ? [...certainty, usual] : [usual, ...certainty]).filter((text) => text !== "");
  return { title: findingText(finding.facts)[language], deck: parts.join(language === "en" ? " " : "") };
}

/** A text with a full stop, before others that have one. */
const asSentence = (text: string, language: Language): string =>
  text === "" || /[.!?。！？]["”’）)]*$/u.test(text) ? text : `${text}${language === "en" ? "." : "。"}`;

/** The first sentence of a summary, with its full stop. */
const firstSentence = (text: string): string => /^.*?(?:[.!?](?= [A-Z“]|$)|[。！？])/u.exec(text)?.[0] ?? text;

/** Plans a sheet with a smaller title. */
export function tightPlan(options: SheetOptions, subject: FigureSubject): SubjectPlan {
  return subjectPlan({ ...options, frame: withTightTitle(options.frame) }, subject);
}

/** @param isSquare true for a frame in which the key alone has room to say that others are related */
function comparisonDeckOf(
  graph: ConceptGraph,
  subject: SubjectOf<"comparison">,
  facts: FigureFinding,
  { language, isSquare }: { readonly language: Language; readonly isSquare: boolean },
): string {
  const words = figureSheetWords[language];
  const counts = facts.kind === "comparison" ? words.comparisonCounts(facts, !isSquare) : "";
  const signed = signedFacts(graph, subject).map((each) => words.signed(each));
  const lacks = words.comparisonDeck(facts.kind === "comparison" ? facts : {});
  const silence = signed.length === 0 ? lacks : asSentence(lacks, language);
  return [counts, silence, ...signed].filter((text) => text !== "").join(language === "en" ? " " : "");
}

/** The letters from which counts under a title leave no room for a description. */
const longCounts = { en: 130, zh: 60 } as const;

/** The line under the title, without what it says of certainty. */
function deckOf(
  { graph, view, isShort, isSquare }: Pick<SheetOptions, "graph" | "view"> & { readonly isShort: boolean; readonly isSquare: boolean },
  subject: FigureSubject,
  { facts, notDrawn }: TitleFinding,
): string {
  const { language } = view;
  const words = figureSheetWords[language];
  const findingWords = figureFindingWords[language];
  let caption = captionText(captionOf(graph, view)).deck[language];
  switch (subject.kind) {
    case "node": {
      const { role } = graph.findNode(subject.centre) ?? {};
      // How far through a long line they speak is for the list of sources.
      const inWords = (all: NotDrawnFacts["people"]) =>
        all.map(({ name, claim: { locators } }) => ({ name: name[language], line: locators[0] ? words.line(locators[0].line) : "" }));
      const people = inWords(notDrawn?.people ?? []);
      const perhaps = notDrawn?.perhaps && { ...notDrawn.perhaps, people: inWords(notDrawn.perhaps.people) };
      // Names and lines are worth more than a description that readers find elsewhere.
      if (people.length > 0) caption = "";
      const usual = facts.kind === "speaker" ? words.speakerDeck(isShort ? "" : (role?.[language] ?? caption), facts) : caption;
      const more = [
        ...(notDrawn ? [findingWords.notDrawn({ ...notDrawn, people, perhaps })] : []),
        ...(subject.depth === 1 ? [] : [findingWords.steps(subject.depth)]),
      ];
      return more.length === 0 ? usual : [asSentence(usual, language), ...more].filter(Boolean).join(language === "en" ? " " : "");
    }
    case "comparison":
      return comparisonDeckOf(graph, subject, facts, { language, isSquare });
    case "collection":
      return words.collectionDeck(unjoinedOf(graph, subject));
    case "pair":
      return "";
    case "edge":
      return words.edgeDeck(subject.edges.some(({ claims }) => claims.some(({ locators }) => locators.length > 0)));
    case "path":
      return facts.kind === "path" ? words.pathDeck(facts) : "";
    case "answer":
      if (facts.kind === "question") return say(findingWords.answerDeck, facts.answer);
      return view.selection.kind === "ask" ? findingWords.askedDeck(view.selection.text) : caption;
    case "family": {
      const counts = facts.kind === "family" ? findingWords.familyDeck(facts) : "";
      // What readers find elsewhere gives way to what the headline leaves open.
      const first = counts.length > longCounts[language] ? "" : firstSentence(caption);
      return counts === "" ? caption : [first, counts].filter(Boolean).join(language === "en" ? " " : "");
    }
  }
}
