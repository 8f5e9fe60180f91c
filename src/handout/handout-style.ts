/** All that the parts of a handout depend on: how texts are set, colours, language, and the graph that they speak of. */
import type { Palette } from "../design/tokens.ts";
import type { Typesetting } from "../figure/layouts/line-breaks.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Site } from "../model/site.ts";
import type { Language } from "../view/view-state.ts";

export interface HandoutStyle extends Typesetting {
  readonly colours: Palette;
  readonly language: Language;
  readonly graph: ConceptGraph;
  readonly site: Site;
}

/** How a text is set. Lengths are CSS pixels. */
export interface TextStyle {
  /** Of the letters. */
  readonly size: number;
  readonly width: number;
  readonly isBold?: boolean;
  readonly tone?: "text" | "quiet" | "link";
}

/** Height of a line as a multiple of the size of its letters: Han characters fill theirs, and need more room between lines. */
export const leadingOf = ({ language }: Pick<HandoutStyle, "language">): number => (language === "zh" ? 1.58 : 1.42);
