/** The transcripts that the reader has opened, or that the site publishes, as the page sees them. */
import { computed, signal } from "@preact/signals";
import { readTextFile, type TextFileResult } from "../device/files.ts";
import { sha256OfText } from "../device/sha256.ts";
import { findTranscript, forgetTranscript, keepTranscript } from "../device/transcript-store.ts";
import { checkTranscript } from "../graph/check-transcript.ts";
import type { BuiltSource } from "../model/built.ts";
import { words } from "./current-view.ts";
import { graph } from "./graph-state.ts";
import { announcement } from "./screen.ts";

/** Counts what was opened and forgotten in this visit, so that the page looks again. */
const changes = signal(0);
/** Why the last file was not taken. */
export const refused = signal<string | undefined>(undefined);

/** Those that this site publishes, as far as they were fetched in this visit; they are not kept on the device. */
const fetched = signal<ReadonlyMap<string, string>>(new Map());

/** Those that the reader has opened from their own disk, by source; their sums are right. */
export const owned = computed((): ReadonlyMap<string, string> => {
  changes.value;
  return new Map(
    graph.value.built.sources.flatMap((source) => {
      const text = findTranscript(source.id);
      return text !== undefined && checkTranscript(text, source, sha256OfText).kind === "same"
        ? [[source.id as string, text] as const]
        : [];
    }),
  );
});

/** All that can be read, by source. */
export const transcripts = computed((): ReadonlyMap<string, string> => new Map([...fetched.value, ...owned.value]));

/** Takes a file that the reader picked or dropped; anything but the right transcript is refused, with the reason. */
export async function openTranscript(file: File, source: BuiltSource): Promise<void> {
  const text = taken(await readTextFile(file), source);
  if (text === undefined) return;
  const w = words.value;
  announcement.value = keepTranscript(source.id, text) === "kept" ? w.transcriptKept : w.transcriptThisVisit;
  changes.value++;
}

/** Fetches the transcript from beside the page, on a site that publishes it; never throws. */
export async function fetchTranscript({ transcript = "", ...source }: BuiltSource): Promise<void> {
  try {
    const response = await fetch(`./${transcript}`);
    if (!response.ok) throw new Error(String(response.status));
    const blob = await response.blob();
    const text = taken(await readTextFile({ name: transcript, size: blob.size, arrayBuffer: () => blob.arrayBuffer() }), source);
    if (text !== undefined) fetched.value = new Map([...fetched.value, [source.id, text]]);
  } catch {
    refused.value = words.value.transcriptUnreached;
  }
}

/** The text, if it is the one that the claims were checked in; else it is said why not. */
function taken(read: TextFileResult, source: Pick<BuiltSource, "sha256">): string | undefined {
  const w = words.value;
  if (read.kind !== "text") {
    refused.value = w.transcriptRefused[read.kind];
    return undefined;
  }
  const check = checkTranscript(read.text, source, sha256OfText);
  refused.value = check.kind === "same" ? undefined : w.transcriptWrong(check.expected, check.found);
  return check.kind === "same" ? read.text : undefined;
}

/** Forgets the transcript of a source on this device. */
export function forget(source: BuiltSource): void {
  forgetTranscript(source.id);
  announcement.value = words.value.transcriptForgotten;
  changes.value++;
}
