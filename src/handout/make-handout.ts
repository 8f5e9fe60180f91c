/** Makes the handout of a lesson: the one way for the page and for the command line. */
import type { Drawing } from "../figure/drawing.ts";
import { figurePalette } from "../figure/figure-palette.ts";
import type { TextMetric } from "../figure/font/text-metric.ts";
import { hanWordsOf } from "../figure/graph-words.ts";
import type { Provenance } from "../figure/provenance.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { handoutWords } from "../language/handout.ts";
import type { Site } from "../model/site.ts";
import type { Language } from "../view/view-state.ts";
import type { HandoutOptions } from "./handout-options.ts";
import type { HandoutStyle } from "./handout-style.ts";
import { stepAddress } from "./lesson-links.ts";
import { paperPages } from "./paper-handout.ts";
import { slidePages } from "./slides.ts";

export interface HandoutRequest extends Omit<HandoutOptions, "title" | "description"> {
  /** With all texts. */
  readonly graph: ConceptGraph;
  readonly language: Language;
  readonly metric: TextMetric;
  readonly site: Site;
}

export interface MadeHandout {
  /** One for each page. */
  readonly pages: readonly Drawing[];
  /** It names no claims: those of an answer would give it away. */
  readonly provenance: Provenance;
  /** Name of the file without its ending. */
  readonly fileStem: string;
}

/** Makes the pages. The same request gives the same pages. */
export async function makeHandout({ graph, language, metric, site, ...request }: HandoutRequest): Promise<MadeHandout> {
  const { lesson, kind } = request;
  const words = handoutWords[language];
  const style: HandoutStyle = {
    metric,
    isOneWord: hanWordsOf(graph),
    colours: figurePalette("light", true).colours,
    language,
    graph,
    site,
  };
  const options = {
    ...request,
    title: words.title[kind](lesson.title[language]),
    description: `${words.described(lesson.steps.length, lesson.minutes)}${language === "zh" ? "" : " "}${lesson.audience[language]}`,
  };
  return {
    pages: await (kind === "slides" ? slidePages(options, style) : paperPages(options, style)),
    provenance: { address: stepAddress(lesson, 0, style), dataVersion: graph.built.version },
    fileStem: `${lesson.id}-${kind}-${language}`,
  };
}
