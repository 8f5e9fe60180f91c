/** The layouts of each kind of subject, in the order in which they are tried. */
import type { FigureFrame } from "./figure-frames.ts";
import { bus } from "./layouts/bus.ts";
import type { Layout } from "./layouts/placed.ts";
import { wings } from "./layouts/wings.ts";
import type { FigureSubject } from "./subject.ts";

export const layouts = { wings, bus } as const satisfies Readonly<Record<string, Layout>>;
export type FigureLayout = keyof typeof layouts;

export function layoutsFor(subject: FigureSubject, _frame: FigureFrame): readonly FigureLayout[] {
  switch (subject.kind) {
    default:
      return ["wings", "bus"];
  }
}
