/** A passage of the transcript, with a locator's phrase marked. */
import type { SourceLine } from "../model/built.ts";
import { answeredParts } from "./answered.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface PassageSelection {
  readonly kind: "passage";
  /** Id of the source. */
  readonly source: string;
  readonly line: SourceLine;
  readonly phrase: string;
}

export const passageKind: SelectionKind<PassageSelection> = {
  ...answeredParts,
  parameter: "passage",
  parse(value, { graph }) {
    const [, id = "", line = "", phrase = ""] = /^([^:]*):(\d{1,7}):(.{1,40})$/su.exec(value) ?? [];
    const source = graph.findSource(id);
    if (!source || Number(line) < 1 || Number(line) > source.lines) return undefined;
    return { kind: "passage", source: source.id, line: Number(line) as SourceLine, phrase };
  },
  format: ({ source, line, phrase }) => `${source}:${line}:${phrase}`,
  title: ({ line }, { words }) => words.passageOf(line),
  answerer: "none",
};
