/** Finds how the names of a figure say that somebody is not identified. */
import type { FigureSubject } from "./subject.ts";
import { hasUnidentifiedSign } from "./visible-parts.ts";

export type UnidentifiedNames = "sign" | "words";

/** Undefined where nobody else is named whom that may be. */
export function unidentifiedNames({ nodes }: FigureSubject): UnidentifiedNames | undefined {
  const unknown = nodes.filter(({ isUnidentified }) => isUnidentified === true);
  if (unknown.length === 0 || nodes.filter(({ type }) => type === "person").length < 2) return undefined;
  return unknown.some(({ label }) => hasUnidentifiedSign(label.en)) ? "sign" : "words";
}
