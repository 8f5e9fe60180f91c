import { strToU8, zipSync } from "fflate";

/** Earliest date that a zip file can hold: the same files give the same bytes on every day. A local time, as zip has no zones. */
const fixedDate = new Date(1980, 0, 1);

/** Packs texts as UTF-8 files into a zip file, in the order given. */
export const zipFiles = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: fixedDate,
    os: 3,
    attrs: 0o100644 << 16,
  });

/** Puts files into a zip file as they are, in the order given. */
export const storeFiles = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync(files, { level: 0, mtime: fixedDate });
