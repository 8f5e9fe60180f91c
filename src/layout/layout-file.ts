/**
 * The layout file: one line per node, sorted by id, so that a review shows which nodes moved. `id x y` is the place in the network; two more
 * numbers are the place by role.
 */

/** A point in layout units, y up. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The places of a node in both layouts. */
export interface Places extends Position {
  /** In units of the sheet. Absent if it was never placed by role. */
  readonly byRole?: Position;
}

export class LayoutFileError extends Error {
  /** Line number, from 1. */
  readonly line: number;

  constructor(line: number, text: string) {
    super(
      `Line ${line} of the layout is "${text.slice(0, 60)}"; it should be an id and two or four numbers. Run \`npm run layout\` to write it anew.`,
    );
    this.name = "LayoutFileError";
    this.line = line;
  }
}

const pattern = /^(\S+) (-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)(?: (-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?))?$/;

/**
 * Reads a layout file. Skips empty lines and lines that begin with `#`.
 *
 * @throws LayoutFileError at the first line of another form
 */
export function parsePositions(text: string): ReadonlyMap<string, Places> {
  const positions = new Map<string, Places>();
  text.split("\n").forEach((line, index) => {
    if (line === "" || line.startsWith("#")) return;
    const match = pattern.exec(line);
    if (!match) throw new LayoutFileError(index + 1, line);
    const byRole = match[4] !== undefined && { byRole: { x: Number(match[4]), y: Number(match[5]) } };
    positions.set(match[1] as string, { x: Number(match[2]), y: Number(match[3]), ...byRole });
  });
  return positions;
}

export const formatPositions = (positions: ReadonlyMap<string, Places>): string =>
  [...positions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y, byRole }]) => `${id} ${x} ${y}${byRole ? ` ${byRole.x} ${byRole.y}` : ""}\n`)
    .join("");

/** Rounds to a tenth of a layout unit: finer than any screen shows, and coarse enough to be the same on every machine. */
export const roundPosition = ({ x, y }: Position): Position => ({ x: Math.round(x * 10) / 10 + 0, y: Math.round(y * 10) / 10 + 0 });
