/** Mends what needs no judgement: claims without an id, and files that are not in their canonical order. Comments stay with what they precede. */

export interface Fixed {
  readonly text: string;
  /** Ids that claims were given. */
  readonly ids: readonly string[];
  readonly isReordered: boolean;
}

/** Entries of a nodes file by id. */
export function fixNodes(text: string): Fixed {
  const { head, blocks } = blocksOf(text, /^nodes:/);
  const sorted = [...blocks].sort((a, b) => byText(idIn(a) ?? "", idIn(b) ?? ""));
  const isWhole = blocks.every((block) => idIn(block) !== undefined);
  const fixed = isWhole ? head + sorted.join("") : text;
  return { text: fixed, ids: [], isReordered: fixed !== text };
}

/**
 * Gives every claim of a file an id, after the highest number ever used.
 *
 * @param talk the prefix of the file's claims
 * @param used ids that are or were in use
 */
export function fixClaims(text: string, talk: string, used: readonly string[]): Fixed {
  const numbers = [...used, ...text.matchAll(/\bid: *([\w-]+)/g)].map((found) => (typeof found === "string" ? found : (found[1] ?? "")));
  let next = Math.max(0, ...numbers.flatMap((id) => (id.replace(/-\d+$/, "") === talk ? [Number(/\d+$/.exec(id)?.[0] ?? 0)] : []))) + 1;
  const ids: string[] = [];
  const fixed = text.replace(/^( *)- (?:id: *\S+|(\{ *)?from:)/gm, (start, indent: string, brace: string | undefined) => {
    if (!start.endsWith("from:")) return start;
    const id = `${talk}-${String(next++).padStart(2, "0")}`;
    ids.push(id);
    return brace === undefined ? `${indent}- id: ${id}\n${indent}  from:` : `${indent}- { id: ${id}, from:`;
  });
  return { text: fixed, ids, isReordered: false };
}

interface Blocks {
  readonly head: string;
  /** Each with the comments above it. */
  readonly blocks: readonly string[];
}

/** Cuts the list under a key of the file into its entries. */
function blocksOf(text: string, key: RegExp): Blocks {
  const lines = text.split(/(?<=\n)/);
  const start = lines.findIndex((line) => key.test(line)) + 1;
  const indent = /^ */.exec(lines.slice(start).find((line) => /^ *- /.test(line)) ?? "")?.[0] ?? "";
  const blocks: string[] = [];
  let waiting = "";
  for (const line of lines.slice(start)) {
    if (line.startsWith(`${indent}- `)) {
      blocks.push(waiting + line);
      waiting = "";
    } else if (line.startsWith(`${indent}#`) || line.trim() === "") waiting += line;
    else if (blocks.length > 0) {
      blocks[blocks.length - 1] += waiting + line;
      waiting = "";
    }
  }
  if (waiting && blocks.length > 0) blocks[blocks.length - 1] += waiting;
  return { head: lines.slice(0, start).join(""), blocks };
}

const idIn = (block: string): string | undefined => /^ *- (?:\{ *)?id: *([^\s,}]+)/m.exec(block)?.[1];
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
