/** The selection of the reader: one of several kinds, each in a file of its own. */
import type { AskSelection } from "./ask.ts";
import type { CollectionSelection } from "./collection.ts";
import type { CompareSelection } from "./compare.ts";
import type { EdgeSelection } from "./edge.ts";
import type { NodeSelection } from "./node.ts";
import type { NothingSelection } from "./nothing.ts";
import type { PageSelection } from "./page.ts";
import type { PairSelection } from "./pair.ts";
import type { PassageSelection } from "./passage.ts";
import type { PathSelection } from "./path.ts";
import type { QuestionSelection } from "./question.ts";

export type Selection =
  | NothingSelection
  | NodeSelection
  | EdgeSelection
  | PairSelection
  | CompareSelection
  | PathSelection
  | QuestionSelection
  | AskSelection
  | CollectionSelection
  | PageSelection
  | PassageSelection;
