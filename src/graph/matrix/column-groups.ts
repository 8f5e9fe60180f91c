/** Groups the columns of a matrix with few rows by the actors who have claims in them, for comparisons. */
import type { ActorId, NodeId } from "../../model/built.ts";
import type { Matrix, MatrixColumn } from "./build-matrix.ts";

export interface ColumnGroup {
  /** The actors who share a topic in each of these columns, or else all with a claim there; in the order of the rows. */
  readonly who: readonly ActorId[];
  /** `near`: several actors have claims on the family, but not on the same topic in it. */
  readonly kind: "shared" | "near" | "alone";
  readonly columns: readonly MatrixColumn[];
}

const kinds: readonly ColumnGroup["kind"][] = ["shared", "near", "alone"];

/** Returns shared columns first, those of the most rows before others; then near ones, then those of one row. */
export function groupedColumns({ rows, columns, cell }: Matrix): readonly ColumnGroup[] {
  const groups = new Map<string, { who: readonly ActorId[]; kind: ColumnGroup["kind"]; columns: MatrixColumn[] }>();
  for (const column of columns) {
    const filled = rows.flatMap(({ actor }) => {
      const found = cell(actor.id, column.node.id);
      return found ? [{ id: actor.id, topics: new Set(found.claims.map(({ to }) => to)) }] : [];
    });
    if (filled.length === 0) continue;
    const sharing = filled.filter(({ topics }, index) => filled.some((row, rowIndex) => rowIndex !== index && meets(topics, row.topics)));
    const kind = filled.length === 1 ? "alone" : sharing.length > 0 ? "shared" : "near";
    const who = (sharing.length > 0 ? sharing : filled).map(({ id }) => id);
    const key = [kind, ...who].join(" ");
    const group = groups.get(key) ?? { who, kind, columns: [] };
    group.columns.push(column);
    groups.set(key, group);
  }
  const place = (id: ActorId | undefined): number => rows.findIndex(({ actor }) => actor.id === id);
  return [...groups.values()].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.who.length - a.who.length || place(a.who[0]) - place(b.who[0]),
  );
}

const meets = (a: ReadonlySet<NodeId>, b: ReadonlySet<NodeId>): boolean => [...a].some((id) => b.has(id));
