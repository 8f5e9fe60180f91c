/** The messages between the page and the worker that makes its figures: plain data, for nothing else can be sent. */
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import type { BuiltGraph } from "../model/built.ts";
import type { SheetProblem } from "./compose-sheets.ts";
import { type FontFile, figureFontsOf, metricOf } from "./font/figure-fonts.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { type FigureRequest, type MadeFigure, makeFigure } from "./make-figure.ts";

/** Fonts and graph are sent before the first request, and again only if they change. */
export type FigureMessage =
  | { readonly kind: "fonts"; readonly files: readonly FontFile[] }
  | { readonly kind: "graph"; readonly built: BuiltGraph }
  | { readonly kind: "request"; readonly request: SentRequest };

export type SentRequest = Omit<FigureRequest, "graph" | "metric">;
export type FigureResult = MadeFigure | SheetProblem;

/** Returns a function that takes messages as they come, and answers each request with its figure. */
export function messageReader(): (message: FigureMessage) => FigureResult | undefined {
  let metric: TextMetric | undefined;
  let graph: ConceptGraph | undefined;
  return (message) => {
    switch (message.kind) {
      case "fonts":
        metric = metricOf(figureFontsOf(message.files));
        return undefined;
      case "graph":
        graph = conceptGraph(message.built);
        return undefined;
      case "request":
        if (!metric || !graph) throw new Error("A figure was requested before fonts and graph had been sent.");
        return makeFigure({ ...message.request, graph, metric });
    }
  };
}
