/** How an entry of the graph is laid out in columns: what every format that knows only flat values writes. */
import type { Bilingual } from "../model/bilingual.ts";

/** The kinds of values in a column: "strings" is a list, "structure" whatever has parts of its own. */
export type ColumnKind = "string" | "double" | "integer" | "boolean" | "strings" | "structure";

/** One column of one field of an entry. */
export interface Part<Value> {
  /** Follows the name of the field. */
  readonly suffix: string;
  readonly kind: ColumnKind;
  readonly read: (value: Value) => unknown;
}

/** The columns of a field, and how their values make the field again. */
export interface Form<Value> {
  readonly parts: readonly Part<Value>[];
  /** Makes the value from those of its columns, which are taken for what their kinds say; undefined where they have none. */
  readonly join: (values: readonly unknown[]) => unknown;
}

/** A form for each field of an entry: a new field does not compile until it has one. */
export type Forms<Entry> = { readonly [Field in keyof Entry]-?: Form<NonNullable<Entry[Field]>> };

export interface FieldColumn<Entry> {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Undefined where the entry has none. */
  readonly read: (entry: Entry) => unknown;
}

/** The names of fields in columns, where they are others than in the entry. */
export type ColumnNames<Entry> = { readonly [Field in keyof Entry]?: string };

/** Lists the columns of a kind of entry, in the order of its forms. */
export const columnsOf = <Entry extends object>(forms: Forms<Entry>, names: ColumnNames<Entry> = {}): readonly FieldColumn<Entry>[] =>
  (Object.keys(forms) as (keyof Entry & string)[]).flatMap((field) =>
    (forms[field] as Form<unknown>).parts.map(({ suffix, kind, read }) => ({
      name: `${names[field] ?? field}${suffix}`,
      kind,
      read: (entry: Entry) => (entry[field] === undefined ? undefined : read(entry[field])),
    })),
  );

/** Reads the value of a column that has a name and a kind; undefined where there is none. */
export type ReadColumn = (name: string, kind: ColumnKind) => unknown;

/** Makes an entry from its columns; fields without a value are not in it. */
export const entryOf = <Entry extends object>(forms: Forms<Entry>, read: ReadColumn, names: ColumnNames<Entry> = {}): Partial<Entry> =>
  Object.fromEntries(
    (Object.keys(forms) as (keyof Entry & string)[]).flatMap((field) => {
      const { parts, join } = forms[field] as Form<unknown>;
      const value = join(parts.map(({ suffix, kind }) => read(`${names[field] ?? field}${suffix}`, kind)));
      return value === undefined ? [] : [[field, value]];
    }),
  ) as Partial<Entry>;

const itself = <Value>(value: Value): Value => value;
const first = ([value]: readonly unknown[]): unknown => value;
const oneColumn = <Value>(kind: ColumnKind): Form<Value> => ({ parts: [{ suffix: "", kind, read: itself }], join: first });

export const text = oneColumn<string>("string");
export const decimal = oneColumn<number>("double");
export const integer = oneColumn<number>("integer");
export const yes = oneColumn<boolean>("boolean");
export const texts = oneColumn<readonly string[]>("strings");
export const structure: Form<unknown> = { parts: [{ suffix: "", kind: "structure", read: sorted }], join: first };

/** The same value with its parts in the order of their names: the page and the command line do not have them in the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(parts.map(([name, part]) => [name, sorted(part)]));
}
export const bilingual: Form<Bilingual> = {
  parts: [
    { suffix: "_en", kind: "string", read: ({ en }) => en },
    { suffix: "_zh", kind: "string", read: ({ zh }) => zh },
  ],
  join: ([en, zh]) => (typeof en === "string" && typeof zh === "string" ? { en, zh } : undefined),
};

/** An id of a table of the model, with its name in both languages. */
export const named = <Id extends string>(nameOf: (id: Id) => Bilingual): Form<Id> => ({
  parts: [
    { suffix: "", kind: "string", read: itself },
    { suffix: "_en", kind: "string", read: (id) => nameOf(id).en },
    { suffix: "_zh", kind: "string", read: (id) => nameOf(id).zh },
  ],
  join: first,
});

/** Writes a value of any kind as text; structures and lists as JSON. Undefined stays undefined. */
export function flat(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
