/** Opens the view that a saved figure shows, or the lesson of a saved handout. */
import { writeHash } from "../device/address-bar.ts";
import type { Provenance } from "../figure/provenance.ts";
import { readProvenance } from "../figure/read-provenance.ts";
import { changesSince } from "../graph/claim-digest.ts";
import { openHash } from "./fetch-graph.ts";
import { graph, hasTexts } from "./graph-state.ts";
import { openedFigure } from "./opened-figure.ts";
import { isLessonHash } from "./playing.ts";

/** Largest file that is read, in bytes: far more than a figure has. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Opens the view of a figure; the history gets one entry. Never throws.
 *
 * @param unopened names of the files that came with it
 */
export async function openFigure(file: Pick<File, "name" | "size" | "arrayBuffer">, unopened: readonly string[] = []): Promise<void> {
  const others = unopened.length > 0 ? { others: unopened } : {};
  const { name } = file;
  const provenance = await provenanceIn(file);
  if (!provenance) {
    openedFigure.value = { name, kind: "not-ours", ...others };
    return;
  }
  const { address, dataVersion, claims } = provenance;
  const hash = address.slice(address.indexOf("#") + 1);
  writeHash(hash, "push");
  openHash(hash);
  // A lesson says itself what it is; the notice would be seen after it has been closed.
  if (isLessonHash(hash)) {
    openedFigure.value = unopened.length > 0 ? { name, kind: "lesson", ...others } : undefined;
    return;
  }
  const isSame = graph.value.built.version === dataVersion;
  // Without the texts, it cannot be told whether a claim has changed.
  const changes = claims && hasTexts.value ? { claims: changesSince(claims, graph.value.built) } : {};
  openedFigure.value = isSame ? { name, kind: "same-data", ...others } : { name, kind: "other-data", ...changes, ...others };
}

async function provenanceIn(file: Pick<File, "size" | "arrayBuffer">): Promise<Provenance | undefined> {
  if (file.size > maxBytes) return undefined;
  try {
    return readProvenance(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file was moved, or is being written.
    return undefined;
  }
}
