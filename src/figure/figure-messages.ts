/** The messages between the page and the worker that makes and writes its figures: plain data, for nothing else can be sent. */
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import type { BuiltGraph } from "../model/built.ts";
import type { SheetProblem } from "./fit-content.ts";
import { type FigureFonts, type FontFile, figureFontsOf, metricOf } from "./font/figure-fonts.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { type FigureRequest, type MadeFigure, makeFigure } from "./make-figure.ts";
import { type WriteRequest, type WriteTools, type WrittenFigure, writeFigure } from "./write-figure.ts";

/** Fonts are sent before anything else, the graph before the first request, and again only if they change. */
export type FigureMessage =
  | { readonly kind: "fonts"; readonly files: readonly FontFile[] }
  | { readonly kind: "graph"; readonly built: BuiltGraph }
  | { readonly kind: "request"; readonly request: SentRequest }
  | { readonly kind: "write"; readonly request: WriteRequest };

export type SentRequest = Omit<FigureRequest, "graph" | "metric">;
export type FigureResult = MadeFigure | SheetProblem;

/** Answers of a worker: a figure for a request; for files to write, the finished share from time to time, and then the files. */
export type FigureAnswer =
  | { readonly kind: "made"; readonly result: FigureResult }
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "written"; readonly result: WrittenFigure }
  | { readonly kind: "failed" };

/**
 * Returns a function that takes messages as they come, and answers those that want something.
 *
 * @param createCanvas absent where the thread has no canvas, so that the page has to draw a PNG
 */
export function messageReader(
  answer: (answer: FigureAnswer) => void,
  createCanvas?: WriteTools["createCanvas"],
): (message: FigureMessage) => void {
  let fonts: FigureFonts | undefined;
  let metric: TextMetric | undefined;
  let graph: ConceptGraph | undefined;
  return (message) => {
    switch (message.kind) {
      case "fonts":
        fonts = figureFontsOf(message.files);
        metric = metricOf(fonts);
        return;
      case "graph":
        graph = conceptGraph(message.built);
        return;
      case "request":
        if (!metric || !graph) throw new Error("A figure was requested before fonts and graph had been sent.");
        answer({ kind: "made", result: makeFigure({ ...message.request, graph, metric }) });
        return;
      case "write":
        if (!fonts) throw new Error("Files were requested before the fonts had been sent.");
        if (message.request.format === "png" && !createCanvas) return answer({ kind: "failed" });
        writeFigure(message.request, { fonts, createCanvas, onProgress: (share) => answer({ kind: "progress", share }) }).then(
          (result) => answer({ kind: "written", result }),
          () => answer({ kind: "failed" }),
        );
    }
  };
}
