/** Gives a node another id: every mention in the curated files follows, and everything else in them stays byte for byte. */
import { parseDocument, visit } from "yaml";

/** Keys of the curated files under which the id of a node stands, alone or in a list. */
const mentions = new Set(["from", "to", "about", "speaker", "session", "candidates", "id"]);

export interface RenamedText {
  readonly text: string;
  readonly mentions: number;
}

/**
 * Replaces a node's id in the text of one curated file. Where the node itself is written, the old id is kept among its former ones.
 *
 * @param isClaims in a claims file `id` names a claim, never a node
 */
export function renamedIn(text: string, from: string, to: string, isClaims: boolean): RenamedText {
  const cuts: { readonly start: number; readonly end: number; readonly put: string }[] = [];
  const document = parseDocument(text);
  visit(document, {
    Scalar(_key, scalar, path) {
      if (scalar.value !== from || !scalar.range) return;
      const pair = path.findLast((step) => typeof step === "object" && "key" in step) as
        | { readonly key: unknown; readonly value: unknown }
        | undefined;
      const name = String((pair?.key as { readonly value?: unknown } | undefined)?.value ?? "");
      if (!mentions.has(name) || (name === "id" && isClaims) || pair?.key === scalar) return;
      const [start, end] = scalar.range;
      const lineStart = text.lastIndexOf("\n", start - 1) + 1;
      const isBlock = !text.slice(lineStart, start).includes("{");
      const indent = " ".repeat(text.slice(lineStart, start).search(/id:/));
      const own = name === "id" && isBlock ? `\n${indent}formerIds: [${from}]` : name === "id" ? `, formerIds: [${from}]` : "";
      cuts.push({ start, end, put: `${to}${own}` });
    },
  });
  let changed = text;
  for (const { start, end, put } of cuts.sort((a, b) => b.start - a.start)) changed = changed.slice(0, start) + put + changed.slice(end);
  return { text: joinFormer(changed), mentions: cuts.length };
}

/** A node that had former ids already has two lists now; they become one. */
const joinFormer = (text: string): string =>
  text.replace(
    /^( *)formerIds: \[([^\]]*)\]\n((?:\1(?!- )(?!formerIds).*\n)*?)\1formerIds: \[([^\]]*)\]\n/gm,
    (_, indent, first, between, second) => `${indent}formerIds: [${second}, ${first}]\n${between}`,
  );

/** The same in the layout, which stays sorted. */
export function renamedInLayout(text: string, from: string, to: string): string {
  const lines = text.split("\n").map((line) => (line.startsWith(`${from} `) ? `${to}${line.slice(from.length)}` : line));
  const isPlace = (line: string): boolean => line !== "" && !line.startsWith("#");
  const head = lines.filter((line) => line.startsWith("#"));
  const places = lines.filter(isPlace).sort((a, b) => ((a.split(" ")[0] ?? "") < (b.split(" ")[0] ?? "") ? -1 : 1));
  return [...head, ...places].map((line) => `${line}\n`).join("");
}
