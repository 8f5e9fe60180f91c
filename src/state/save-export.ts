/** Saves an exported file, and says what became of it. */
import { saveBlob } from "../device/download.ts";
import type { ExportFact } from "../model/export-facts.ts";

export type ExportOutcome =
  | { readonly kind: "saved"; readonly name: string; readonly report: readonly ExportFact[] }
  /** The code of the format could not be loaded, or the file could not be written. */
  | { readonly kind: "code-missing" | "failed" };

interface Written {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly report: readonly ExportFact[];
}

/** Writes a file, and has the browser save it under a name. Never throws. */
export async function saveExported(name: string, write: () => Promise<Written>): Promise<ExportOutcome> {
  try {
    const { content, mediaType, report } = await write();
    saveBlob(new Blob([content], { type: typeof content === "string" ? `${mediaType};charset=utf-8` : mediaType }), name);
    return { kind: "saved", name, report };
  } catch (error) {
    // A browser says that code cannot be loaded by a TypeError.
    return { kind: error instanceof TypeError ? "code-missing" : "failed" };
  }
}
