/** Keeps what does not depend on colours, so that a figure in other colours need not be laid out again. */
import type { SheetOptions } from "./sheet-options.ts";

interface Kept<Value> {
  readonly metric: SheetOptions["metric"];
  readonly key: string;
  readonly value: Value;
}

type Coloured = Pick<SheetOptions, "graph" | "metric" | "palette">;

/** A function of options that has the same value in all palettes. */
export type WithoutColours<Value, Options extends Coloured = SheetOptions> = (options: Options) => Value;

/** Keeps the last value of a function for each graph; options that differ in nothing but the palette get it again. */
export function keptWithoutColours<Value, Options extends Coloured>(make: WithoutColours<Value, Options>): WithoutColours<Value, Options> {
  const last = new WeakMap<SheetOptions["graph"], Kept<Value>>();
  return (options) => {
    const { graph, metric, palette: _, ...rest } = options;
    const key = JSON.stringify(rest, asList);
    const kept = last.get(graph);
    if (kept?.key === key && kept.metric === metric) return kept.value;
    const value = make(options);
    last.set(graph, { metric, key, value });
    return value;
  };
}

/** JSON has neither sets nor maps. */
const asList = (_: string, value: unknown): unknown => (value instanceof Set || value instanceof Map ? [...value] : value);
