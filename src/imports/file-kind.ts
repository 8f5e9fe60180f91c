/** Tells by the first bytes of a file how to read it; its name says nothing that could be relied on. */

export type ReaderKind = "zip" | "xml" | "json" | "turtle" | "csv";

/** Formats that are known by their first words, and cannot be read. */
const others: readonly { readonly name: string; readonly start: RegExp }[] = [
  { name: "GML", start: /^(?:Creator\b[^\n]*\n\s*)?(?:Version\b[^\n]*\n\s*)?graph\s*\n?\s*\[/i },
  { name: "Pajek", start: /^\*(?:vertices|network|arcs|edges)\b/i },
  { name: "DOT", start: /^(?:strict\s+)?(?:di)?graph\b[^\n[]*\{/i },
  { name: "GUESS GDF", start: /^nodedef\s*>/i },
  { name: "UCINET DL", start: /^dl\s+n\s*=/i },
  { name: "PDF", start: /^%PDF-/ },
];

/** Formats that are no text, by their first bytes. */
const binary: readonly { readonly name: string; readonly start: readonly number[] }[] = [
  { name: "Microsoft Office 97–2003", start: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "PNG", start: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG", start: [0xff, 0xd8, 0xff] },
];

/** @returns the kind, or the name of a format that cannot be read; undefined for an empty file */
export function fileKindOf(bytes: Uint8Array, head: string): ReaderKind | { readonly unknown: string } | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return "zip";
  const unread = binary.find(({ start }) => start.every((byte, place) => bytes[place] === byte));
  if (unread) return { unknown: unread.name };
  const start = head.trimStart();
  if (start === "") return undefined;
  if (start.startsWith("<") && !/^<[^>\s]*:[^>\s]*>/.test(start)) return "xml";
  if (/^[{[]/.test(start)) return "json";
  if (/^(?:#[^\n\r]*\s*)*(?:@prefix|@base|prefix\s+[\w-]*:|<[^>\s]+>\s+[<a\w])/i.test(start)) return "turtle";
  const other = others.find((each) => each.start.test(start));
  return other ? { unknown: other.name } : "csv";
}
