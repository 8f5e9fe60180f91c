/** The number of lines that a map leaves out, after the name of whoever they begin at. */

/** Not a hyphen: as wide as the plus sign after the names of groups. */
const sign = "−";

export const withUndrawn = (name: string, lines: number): string => `${name} ${sign}${lines}`;

/** The number after a name; 0 where it has none. */
export const undrawnAfter = (label: string): number => Number(new RegExp(`${sign}(\\d+)$`, "u").exec(label)?.[1] ?? 0);
