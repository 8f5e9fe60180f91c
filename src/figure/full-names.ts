/**
 * Names in full, in place of the labels that shorten them: a figure in print is read alone. Where they leave no room for all, or only for
 * what is worse to read, as many of them are taken as have room beside labels.
 */
import type { Language } from "../view/view-state.ts";
import type { FigureFrame } from "./figure-frames.ts";
import { brokenWords, type SizesTried } from "./fit-on-sheet.ts";
import type { Fitted } from "./fit-once.ts";
import { lastWhere } from "./halving.ts";
import { type FigureLayout, layoutsFor } from "./layout-choice.ts";
import type { FigureNode, FigureSubject } from "./subject.ts";

/** A subject as it is drawn. */
export interface FittedSubject {
  readonly subject: FigureSubject;
  readonly fitted: Fitted;
}

interface Sheet {
  readonly frame: FigureFrame;
  readonly language: Language;
  readonly fit: (subject: FigureSubject, sizes: SizesTried) => Fitted | undefined;
  /** Tries the layout, the size and the sources of another. */
  readonly fitLike: (fitted: Fitted, subject: FigureSubject) => Fitted | undefined;
}

/** Fits a subject with names in full; with labels in place of some, or of all, where those do better. */
export function fitWithNames(subject: FigureSubject, sheet: Sheet): FittedSubject | undefined {
  const named = inFull(subject, () => true);
  const inNames = sheet.fit(named, "good");
  if (inNames && brokenWords(inNames) === 0 && highNames(inNames) === 0 && isBest(inNames, named, sheet))
    return { subject: named, fitted: inNames };
  const inLabels = sheet.fit(subject, "all");
  if (inNames && (!inLabels || isAsGood(inNames, inLabels, subject, sheet))) return { subject: named, fitted: inNames };
  return inLabels && withSomeNames({ subject, fitted: inLabels }, sheet);
}

/** In columns or rows of nodes, and in tables, names of more lines than these are hard to read where labels have fewer. */
const maxLines = 3;

/** The number of names in columns or rows that have more lines than are easy to read. */
const highNames = ({ layout, placed }: Fitted): number => {
  const isInRows = layout === "layers" || layout === "ladder";
  return placed.cards.filter(({ texts, list }) => (isInRows || list === "shared") && texts.length > maxLines).length;
};

/** The share of names that is not worth another attempt. */
const smallestStep = 0.08;

/** Finds by halving how many names have room in full, where labels have: those that are little longer than their labels come first. */
export function withSomeNames(labelled: FittedSubject, { language, fitLike }: Pick<Sheet, "language" | "fitLike">): FittedSubject {
  const { subject, fitted } = labelled;
  const longer = ({ name, label }: FigureNode): number => name[language].length - label[language].length;
  const nodes = subject.nodes
    .filter(({ name, label }) => name[language] !== label[language])
    .sort((a, b) => longer(a) - longer(b) || (a.id < b.id ? -1 : 1));
  let best = labelled;
  const isFitting = (count: number): boolean => {
    const some = new Set(nodes.slice(0, count));
    const part = inFull(subject, (node) => some.has(node));
    const attempt = fitLike(fitted, part);
    if (!attempt || brokenWords(attempt) > brokenWords(fitted) || highNames(attempt) > highNames(fitted)) return false;
    best = { subject: part, fitted: attempt };
    return true;
  };
  lastWhere(isFitting, 0, nodes.length + 1, nodes.length * smallestStep);
  return best;
}

/** The subject with names as the labels of some nodes. */
const inFull = <Subject extends FigureSubject>(subject: Subject, isNamed: (node: FigureNode) => boolean): Subject => ({
  ...subject,
  nodes: subject.nodes.map((node) =>
    isNamed(node) ? { ...node, label: { en: node.name.en || node.label.en, zh: node.name.zh || node.label.zh } } : node,
  ),
});

/** True if labels could do no better than names in full have done. */
const isBest = (named: Fitted, subject: FigureSubject, { frame }: Sheet): boolean => rankOf(named.layout, subject, frame) === 0;

/** True if names in full have a layout as good as labels have, and no more broken words. */
const isAsGood = (named: Fitted, labelled: Fitted, subject: FigureSubject, { frame }: Sheet): boolean =>
  rankOf(named.layout, subject, frame) <= rankOf(labelled.layout, subject, frame) &&
  brokenWords(named) <= brokenWords(labelled) &&
  highNames(named) <= highNames(labelled);

/** The place of a layout among those that are tried; the two around one node are as good as each other. */
function rankOf(layout: FigureLayout, subject: FigureSubject, frame: FigureFrame): number {
  return subject.kind === "node" ? 0 : layoutsFor(subject, frame).indexOf(layout);
}
