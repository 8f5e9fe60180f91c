/** Lessons as built: `npm run build` writes each as `lessons/<id>.json`, and their list as `lessons.json`. */
import type { Bilingual } from "./bilingual.ts";
import type { ClaimId, EdgeId, NodeId } from "./built.ts";

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The stem of the lesson's file. */
export type LessonId = Branded<"LessonId">;
/** Kebab-case, unique within its lesson. */
export type StepId = Branded<"StepId">;

/** Kinds of what a class predicts: who says it, the edge between two nodes, one side of a comparison, a number. */
export const hidingKinds = ["speaker", "edge", "side", "number"] as const;
export type HidingKind = (typeof hidingKinds)[number];

/** The parts of the graph that would give an answer away. Each list is sorted by id. */
export interface HiddenIds {
  /** Nodes that are not shown at all. */
  readonly nodes: readonly NodeId[];
  /** Edges that are not drawn; the others stay. */
  readonly edges: readonly EdgeId[];
  /** Claims and nodes whose words are not shown: of a node that is still shown, all but its name. */
  readonly texts: readonly (ClaimId | NodeId)[];
}

/** Tests whether an id has another as a part, as that of a talk has its speaker's. */
export const isPartOf = (id: string, whole: string): boolean => whole.split(/[.~]/).some((part) => `-${part}-`.includes(`-${id}-`));

interface Asked {
  readonly question: Bilingual;
}

interface Answered extends Asked {
  /** Markdown. */
  readonly answer: Bilingual;
  /** The claims that bear out the answer. */
  readonly claims: readonly ClaimId[];
}

export interface ShowAsk {
  readonly kind: "show";
}

/** The class guesses what is hidden; it is hidden until the reveal. */
export interface PredictAsk extends Answered {
  readonly kind: "predict";
  readonly hides: HidingKind;
  readonly hidden: HiddenIds;
  /** The view before the reveal; absent where it is that of the step. */
  readonly before?: string;
}

/** The class chooses among options; which one is right is hidden until the reveal. */
export interface ChooseAsk extends Answered {
  readonly kind: "choose";
  readonly options: readonly Bilingual[];
  /** Index of the right option. */
  readonly right: number;
  /** The view after the reveal; absent where it is that of the step. */
  readonly after?: string;
}

/** A vote in the room; the teacher enters the counts. */
export interface PollAsk extends Asked {
  readonly kind: "poll";
  readonly options: readonly Bilingual[];
}

/** An open question. */
export interface DiscussAsk extends Asked {
  readonly kind: "discuss";
}

export type StepAsk = ShowAsk | PredictAsk | ChooseAsk | PollAsk | DiscussAsk;

export interface LessonStep {
  readonly id: StepId;
  readonly minutes: number;
  /** An address of the page, after "#"; empty for the first view. */
  readonly view: string;
  readonly title: Bilingual;
  /** Markdown. */
  readonly text: Bilingual;
  /** Markdown, for the teacher only. */
  readonly notes?: Bilingual;
  /** The claims that the text rests on. */
  readonly claims: readonly ClaimId[];
  readonly ask: StepAsk;
}

export interface BuiltLesson {
  readonly format: "ai-safety-concept-graph/lesson/1";
  readonly id: LessonId;
  readonly title: Bilingual;
  readonly audience: Bilingual;
  readonly minutes: number;
  readonly aims: readonly Bilingual[];
  /** At least one. */
  readonly steps: readonly LessonStep[];
}

/** An entry of `lessons.json`. */
export interface LessonSummary extends Pick<BuiltLesson, "id" | "title" | "audience" | "minutes" | "aims"> {
  /** The number of steps. */
  readonly steps: number;
}
