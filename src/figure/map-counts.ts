/** The map as a table, for frames in which its names have no room: who says how much by each kind of verb. */
import { canBeActor } from "../graph/actors.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { type LineKind, lineKinds } from "../model/relation-entry.ts";
import type { Picture, SceneNode } from "../scene/scene-types.ts";
import type { Language } from "../view/view-state.ts";
import { type CellAttitudeEntry, cellAttitudeKey } from "./cell-attitude-key.ts";
import { attitudeIn, shareOf } from "./cell-attitudes.ts";
import { isInOwnName } from "./count-claims.ts";
import type { Grid } from "./layouts/counts-table.ts";
import { isSpokenLine } from "./people-on-map.ts";

interface CountsStyle {
  readonly language: Language;
  readonly colour: string;
  readonly totalName: string;
}

export interface MapCounts {
  readonly grid: Grid;
  /** For the key. */
  readonly marks: readonly CellAttitudeEntry[];
}

/** Counts the claims of a picture; undefined where a selection fades a part of it, or nobody in it says anything. */
export function countsOfMap({ nodes, edges }: Picture, { language, colour, totalName }: CountsStyle): MapCounts | undefined {
  if (edges.some(({ emphasis }) => emphasis !== "plain")) return undefined;
  const speakers = nodes.filter(({ id, type }) => canBeActor(type) && edges.some(({ from }) => from === id));
  const kinds = (Object.keys(lineKinds) as LineKind[]).filter((kind) => edges.some(({ line }) => line === kind));
  if (speakers.length === 0) return undefined;
  const edgesIn = (speaker: SceneNode | undefined, kind: LineKind | undefined) =>
    edges.filter(({ from, line }) => (!speaker || from === speaker.id) && (!kind || line === kind));
  const nameOf = (kind: LineKind): string =>
    kind === "prohibition" && edges.some(isSpokenLine) ? figureSheetWords[language].drawsOrSpeaksFor : lineKinds[kind][language];
  const countOf = (some: typeof edges): number => some.reduce((sum, { claims }) => sum + claims, 0);
  const rows = [...speakers].sort((a, b) => countOf(edgesIn(b, undefined)) - countOf(edgesIn(a, undefined)) || (a.id < b.id ? -1 : 1));
  const grid: Grid = {
    rows: rows.map((speaker) => ({ name: speaker.label, total: countOf(edgesIn(speaker, undefined)) })),
    columns: kinds.map((kind) => ({ name: nameOf(kind), total: countOf(edgesIn(undefined, kind)) })),
    cell(row, column) {
      const found = edgesIn(rows[row], kinds[column]);
      const attitude = attitudeIn(found.map(({ relation }) => relation));
      return found.length === 0
        ? undefined
        : {
            count: countOf(found),
            attitude,
            unstated: shareOf(found, (edge) => !isInOwnName(edge)),
            doubt: shareOf(found, ({ confidence }) => confidence !== "certain"),
          };
    },
    colour,
    totalName,
  };
  const cells = rows.flatMap((speaker) => kinds.map((kind) => edgesIn(speaker, kind).map(({ relation }) => relation)));
  return { grid, marks: cellAttitudeKey(cells, language) };
}
