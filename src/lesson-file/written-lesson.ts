/** The lesson as it is written, with what is missing missing: the form shows it whether or not it has errors. */
import { parse } from "yaml";
import type { Bilingual } from "../model/bilingual.ts";
import type { HidingKind, StepAsk } from "../model/lesson.ts";

export interface WrittenAsk {
  readonly kind?: StepAsk["kind"];
  readonly question?: Partial<Bilingual>;
  readonly options?: readonly (Partial<Bilingual> & { readonly text?: Partial<Bilingual>; readonly right?: boolean })[];
  readonly after?: string;
  readonly hides?: HidingKind;
  readonly of?: readonly string[];
  readonly answer?: Partial<Bilingual>;
  readonly claims?: readonly string[];
}

export interface WrittenStep {
  readonly id?: string;
  readonly title?: Partial<Bilingual>;
  readonly minutes?: number;
  readonly view?: string;
  readonly text?: Partial<Bilingual>;
  readonly notes?: Partial<Bilingual>;
  readonly claims?: readonly string[];
  readonly ask?: WrittenAsk;
}

export interface WrittenLesson {
  readonly title?: Partial<Bilingual>;
  readonly audience?: Partial<Bilingual>;
  readonly aims?: readonly Partial<Bilingual>[];
  readonly steps?: readonly WrittenStep[];
}

/** Reads the text of a lesson's file as far as possible; undefined where the syntax is wrong. */
export function readWrittenLesson(text: string): WrittenLesson | undefined {
  try {
    const value: unknown = parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? withoutOddShapes(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces lists that are none, so that the form can go through them; the checks report them. */
function withoutOddShapes(value: WrittenLesson): WrittenLesson {
  const listOf = <Item>(items: readonly Item[] | undefined): readonly Item[] =>
    Array.isArray(items) ? items.filter((item) => typeof item === "object" && item !== null) : [];
  return {
    ...value,
    aims: listOf(value.aims),
    steps: listOf(value.steps).map((step) => ({
      ...step,
      ...(step.ask && { ask: { ...step.ask, ...(step.ask.options && { options: listOf(step.ask.options) }) } }),
    })),
  };
}
