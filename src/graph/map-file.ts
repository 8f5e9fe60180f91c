/**
 * The graph by columns: without its long texts in `map.json`, and whole in the page's one file. One list for each field compresses to about half of what one object for each
 * node takes, and the first drawing waits for it.
 */
import type { BuiltClaim, BuiltGraph, BuiltNode, BuiltSource, WithdrawnClaim } from "../model/built.ts";

/** For each field, the values of all rows; null where a row does not have the field. */
type Columns = Readonly<Record<string, readonly unknown[]>>;

export interface MapFile extends Pick<BuiltGraph, "format" | "version" | "complete"> {
  readonly sources: readonly (Omit<BuiltSource, "turns"> & { readonly turns: Columns })[];
  readonly nodes: Columns;
  /** The ends of claims are places in the list of nodes. */
  readonly claims: Columns;
  readonly withdrawn: Columns;
}

const noText = { en: "", zh: "" };
/** Fields that no node or claim of the map has a value of. */
const emptyNode = { aliases: [], pinyin: "", summary: noText };
const emptyClaim = { locators: [], statement: noText };
const emptyWithdrawn = { reason: noText, replacedBy: [] };

/** Writes a graph without its long texts by columns. Names are left out: they are the labels until the texts come. */
export function packMap({ format, version, complete, sources, nodes, claims, withdrawn }: BuiltGraph): MapFile {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const withPlaces = <Row extends { readonly from: string; readonly to: string }>(row: Row) => ({
    ...row,
    from: places.get(row.from as never) ?? row.from,
    to: places.get(row.to as never) ?? row.to,
  });
  return {
    format,
    version,
    complete,
    sources: sources.map(({ turns, ...source }) => ({ ...source, turns: columnsOf(turns) })),
    nodes: columnsOf(
      nodes.map(({ name: _, label, byRole, formerIds, ...node }) => ({
        ...without(node, emptyNode),
        ...(formerIds.length > 0 && { formerIds }),
        en: label.en,
        zh: label.zh,
        ...(byRole && { roleX: byRole.x, roleY: byRole.y }),
      })),
    ),
    claims: columnsOf(claims.map((claim) => without(withPlaces(claim), emptyClaim))),
    withdrawn: columnsOf(withdrawn.map((claim) => without(withPlaces(claim), emptyWithdrawn))),
  };
}

/** Reads what `packMap` has written. */
export function unpackMap({ format, version, complete, sources, nodes, claims, withdrawn }: MapFile): BuiltGraph {
  const read = rowsOf(nodes).map(({ en, zh, roleX, roleY, formerIds = [], ...node }) => {
    const label = { en, zh };
    return { ...node, ...emptyNode, label, name: label, formerIds, ...(roleX !== undefined && { byRole: { x: roleX, y: roleY } }) };
  }) as unknown as readonly BuiltNode[];
  const withIds = (row: Row): Row => ({ ...row, from: idAt(read, row.from), to: idAt(read, row.to) });
  return {
    format,
    version,
    complete,
    sources: sources.map(({ turns, ...source }) => ({ ...source, turns: rowsOf(turns) as unknown as BuiltSource["turns"] })),
    nodes: read,
    claims: rowsOf(claims).map((row) => ({ ...withIds(row), ...emptyClaim }) as unknown as BuiltClaim),
    withdrawn: rowsOf(withdrawn).map((row) => ({ ...withIds(row), ...emptyWithdrawn }) as unknown as WithdrawnClaim),
  };
}

/** The whole graph by columns, as the page's one file has it; the texts of a language are a column each. */
export interface WholeFile extends Omit<BuiltGraph, "nodes" | "claims" | "withdrawn"> {
  readonly nodes: Columns;
  readonly claims: Columns;
  readonly withdrawn: Columns;
}

/** Writes a graph by columns, with all that it has. Compressed, they take a tenth less than `graph.json`. */
export const packGraph = ({ nodes, claims, withdrawn, ...rest }: BuiltGraph): WholeFile => ({
  ...rest,
  nodes: columnsOf(nodes.map(flattened)),
  claims: columnsOf(claims.map(flattened)),
  withdrawn: columnsOf(withdrawn.map(flattened)),
});

/** Reads what `packGraph` has written. */
export const unpackGraph = ({ nodes, claims, withdrawn, ...rest }: WholeFile): BuiltGraph => ({
  ...rest,
  nodes: rowsOf(nodes).map(nested) as unknown as readonly BuiltNode[],
  claims: rowsOf(claims).map(nested) as unknown as readonly BuiltClaim[],
  withdrawn: rowsOf(withdrawn).map(nested) as unknown as readonly WithdrawnClaim[],
});

/** Joins the names of a field and of its parts: `name.en`. Fields of a graph have no point in their names. */
const flattened = (row: object): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, value]) =>
      typeof value === "object" && !Array.isArray(value)
        ? Object.entries(value).map(([part, content]) => [`${field}.${part}`, content])
        : [[field, value]],
    ),
  );

function nested(row: Row): Row {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(row)) {
    const [field = "", part] = path.split(".");
    whole[field] = part === undefined ? value : { ...(whole[field] as object), [part]: value };
  }
  return whole;
}

type Row = Readonly<Record<string, unknown>>;

const idAt = (nodes: readonly BuiltNode[], place: unknown): unknown => (typeof place === "number" ? nodes[place]?.id : place);

const without = (row: object, fields: object): Row =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !Object.hasOwn(fields, field)));

function columnsOf(rows: readonly object[]): Columns {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => (row as Row)[field] ?? null)]));
}

function rowsOf(columns: Columns): readonly Row[] {
  const fields = Object.entries(columns);
  const length = fields[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, place) => {
    const row: Record<string, unknown> = {};
    for (const [field, values] of fields) if (values[place] !== null) row[field] = values[place];
    return row;
  });
}
