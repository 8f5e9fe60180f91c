/**
 * The graph by columns: without its long texts in the map's files, one for each language, and whole in the page's one file. One list for each
 * field compresses to about half of what one object for each node takes, and the page's first answer waits for it.
 */
import type { BuiltClaim, BuiltGraph, BuiltNode, BuiltSource, BuiltTurn, WithdrawnClaim } from "../model/built.ts";
import { inWrittenOrder, readIds, writeIds } from "./claim-numbers.ts";
import { byText } from "./concept-graph.ts";

/** For each field, the values of all rows. Where rows do not have the field, null stands before their number. */
type Columns = Readonly<Record<string, readonly unknown[]>>;

export interface MapFile extends Pick<BuiltGraph, "format" | "version" | "complete"> {
  readonly sources: readonly (Omit<BuiltSource, "turns"> & { readonly turns: Columns })[];
  readonly nodes: Columns;
  /** The ends of claims are places in the list of nodes. */
  readonly claims: Columns;
}

const noText = { en: "", zh: "" };
/** Fields that no node or claim of the map has a value of. */
const emptyNode = { aliases: [], pinyin: "", summary: noText };
const emptyClaim = { locators: [], statement: noText };

/**
 * Writes a graph without its long texts by columns, in one language. Names are left out: they are the labels until the texts come. Nodes stand
 * by type and claims as they were written, turn by turn: so neighbours are alike, and what follows from a turn is not repeated.
 *
 * @param graph what `mapGraph` leaves of a graph
 */
export function packMap({ format, version, complete, sources, nodes, claims }: BuiltGraph): MapFile {
  const ordered = [...nodes].sort((a, b) => byText(a.type, b.type) || byText(a.id, b.id));
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const withPlaces = <Row extends { readonly from: string; readonly to: string }>(row: Row) => ({
    ...row,
    from: places.get(row.from as never) ?? row.from,
    to: places.get(row.to as never) ?? row.to,
  });
  const turns = new Map(sources.flatMap((source) => source.turns.map((turn) => [turn.id, turn])));
  const writtenClaims = inWrittenOrder(claims);
  return {
    format,
    version,
    complete,
    sources: sources.map(({ turns, ...source }) => ({
      ...(inOneLanguage(source) as typeof source),
      turns: columnsOf(turns.map(withoutEnd)),
    })),
    nodes: columnsOf(
      ordered.map(({ name: _, label, byRole, formerIds, ...node }) => ({
        ...(inOneLanguage(without(node, emptyNode)) as Row),
        ...(formerIds.length > 0 && { formerIds }),
        label: label.en,
        ...(byRole && { roleX: byRole.x, roleY: byRole.y }),
      })),
    ),
    claims: columnsOf(
      writeIds(writtenClaims).map((id, place) => {
        const claim = writtenClaims[place] as BuiltClaim;
        return {
          ...withPlaces(withoutSaid(without(claim, emptyClaim) as unknown as BuiltClaim, turns.get(claim.turn ?? ("" as never)))),
          id,
        };
      }),
    ),
  };
}

/** Reads what `packMap` has written. Both languages have the names of the one that was written. */
export function unpackMap({ format, version, complete, sources, nodes, claims }: MapFile): BuiltGraph {
  const ordered = rowsOf(nodes).map(({ label: text, roleX, roleY, formerIds = [], ...node }) => {
    const label = { en: text, zh: text };
    return {
      ...(inBothLanguages(node) as Row),
      ...emptyNode,
      label,
      name: label,
      formerIds,
      ...(roleX !== undefined && { byRole: { x: roleX, y: roleY } }),
    };
  }) as unknown as readonly BuiltNode[];
  const readSources = sources.map(({ turns, ...source }) => {
    const rows = rowsOf(turns) as unknown as readonly Partial<BuiltTurn>[];
    return {
      ...(inBothLanguages(source) as typeof source),
      turns: rows.map((turn, place) => withEnd(turn, rows[place + 1])) as readonly BuiltTurn[],
    };
  });
  const turns = new Map(readSources.flatMap((source) => source.turns.map((turn) => [turn.id as string, turn])));
  const claimRows = rowsOf(claims).map((row) => ({ ...row, from: idAt(ordered, row.from), to: idAt(ordered, row.to) }) as Row);
  return {
    format,
    version,
    complete,
    sources: readSources,
    nodes: [...ordered].sort((a, b) => byText(a.id, b.id)),
    claims: readIds(claimRows as never)
      .map((id, place) => {
        const row = claimRows[place] as Row;
        return { ...withSaid(row, turns.get(String(row.turn))), id, ...emptyClaim } as unknown as BuiltClaim;
      })
      .sort((a, b) => byText(a.id, b.id)),
    withdrawn: [],
  };
}

/** Stands for "none" where nothing means "as usual". */
const none = 0;

/** A turn ends where the next begins: what differs from that is written. */
const withoutEnd = (turn: BuiltTurn, place: number, turns: readonly BuiltTurn[]): object => {
  const { before, ...rest } = turn;
  return JSON.stringify(before) === JSON.stringify(turns[place + 1]?.from) ? rest : { ...rest, before: before ?? none };
};
const withEnd = ({ before, ...turn }: Partial<BuiltTurn>, next: Partial<BuiltTurn> | undefined): Partial<BuiltTurn> => {
  const end = before ?? next?.from;
  return { ...turn, ...(end && { before: end }) };
};

/** A claim has the speaker and the session of its turn: what differs from that is written. */
function withoutSaid(claim: BuiltClaim, turn: BuiltTurn | undefined): BuiltClaim {
  const row: Record<string, unknown> = { ...claim };
  for (const field of turn ? (["speaker", "session"] as const) : []) {
    if (claim[field] === turn?.[field]) delete row[field];
    else row[field] ??= none;
  }
  return row as unknown as BuiltClaim;
}

function withSaid(row: Row, turn: BuiltTurn | undefined): Row {
  if (!turn) return row;
  const said: Record<string, unknown> = { ...row };
  for (const field of ["speaker", "session"] as const) {
    said[field] ??= turn[field];
    if (said[field] === none || said[field] === undefined) delete said[field];
  }
  return said;
}

/** Leaves of each text of both languages one, and puts it in the place of the other again. */
const inOneLanguage = (value: unknown): unknown => mapTexts(value, (text) => ({ en: text.en }));
const inBothLanguages = (value: unknown): unknown => mapTexts(value, (text) => ({ en: text.en, zh: text.en }));

function mapTexts(value: unknown, write: (text: { readonly en: unknown }) => object): unknown {
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, write));
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value) return write(value);
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, mapTexts(each, write)]));
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
  return Object.fromEntries(fields.map((field) => [field, withRuns(rows.map((row) => (row as Row)[field] ?? null))]));
}

function withRuns(values: readonly unknown[]): readonly unknown[] {
  const written: unknown[] = [];
  let run = 0;
  for (const [place, value] of values.entries()) {
    if (value !== null) written.push(value);
    else if (values[place + 1] === null) run += 1;
    else {
      written.push(null, run + 1);
      run = 0;
    }
  }
  return written;
}

const withoutRuns = (written: readonly unknown[]): readonly unknown[] =>
  written.flatMap((value, place) => {
    if (place > 0 && written[place - 1] === null) return Array<null>(Number(value)).fill(null);
    return value === null ? [] : [value];
  });

function rowsOf(columns: Columns): readonly Row[] {
  const rows: Record<string, unknown>[] = [];
  for (const [field, written] of Object.entries(columns))
    for (const [place, value] of withoutRuns(written).entries()) {
      const row = rows[place] ?? {};
      rows[place] = row;
      if (value !== null) row[field] = value;
    }
  return rows;
}
