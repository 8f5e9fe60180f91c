/** Collects the objects of a PDF, and writes them as a file. @see ISO 32000-1:2008, 7.5 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { deflate, joinBytes } from "../deflate.ts";

/** A reference to an object, such as "12 0 R". */
export type Ref = string;

interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Uint8Array;
  readonly isCompressed?: boolean;
}

export interface PdfObjects {
  /** Adds an object. With a stream, `text` holds only the entries of its dictionary, without brackets. */
  readonly add: (text: string) => Ref;
  readonly addStream: (entries: string, content: string | Uint8Array, isCompressed?: boolean) => Ref;
  /** A reference to an object that is set later, for objects that refer to each other. */
  readonly reserve: () => Ref;
  readonly set: (ref: Ref, text: string) => void;
  /** The whole file. Its id follows from its content, so that the same content is the same file. */
  readonly write: (root: Ref, info: Ref) => Promise<Uint8Array<ArrayBuffer>>;
}

export function pdfObjects(): PdfObjects {
  const objects: PdfObject[] = [];
  const put = (object: PdfObject): Ref => `${objects.push(object)} 0 R`;
  return {
    add: (dictionary) => put({ dictionary }),
    addStream: (dictionary, content, isCompressed = true) =>
      put({ dictionary, stream: typeof content === "string" ? utf8ToBytes(content) : content, isCompressed }),
    reserve: () => put({ dictionary: "null" }),
    set: (ref, dictionary) => {
      objects[Number.parseInt(ref, 10) - 1] = { dictionary };
    },
    write: (root, info) => fileOf(objects, root, info),
  };
}

/** The comment with four bytes above 127 tells programs that copy files that this is no text. */
const firstLines = Uint8Array.of(...utf8ToBytes("%PDF-1.7\n%"), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a);

async function fileOf(objects: readonly PdfObject[], root: Ref, info: Ref): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const write = (part: string | Uint8Array): void => {
    const bytes = typeof part === "string" ? utf8ToBytes(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const sum = sha256.create();
  const offsets: number[] = [];
  write(firstLines);
  for (const [index, { dictionary, stream, isCompressed }] of objects.entries()) {
    sum.update(utf8ToBytes(dictionary));
    offsets.push(length);
    write(`${index + 1} 0 obj\n`);
    if (stream) {
      sum.update(stream);
      const content = isCompressed ? await deflate(Uint8Array.from(stream)) : stream;
      write(`<<${dictionary}${isCompressed ? "/Filter/FlateDecode" : ""}/Length ${content.length}>>\nstream\n`);
      write(content);
      write("\nendstream");
    } else write(dictionary);
    write("\nendobj\n");
  }
  const id = bytesToHex(sum.digest()).slice(0, 32);
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`);
  write(`trailer\n<</Size ${objects.length + 1}/Root ${root}/Info ${info}/ID[<${id}><${id}>]>>\nstartxref\n${start}\n%%EOF\n`);
  return joinBytes(parts);
}
