/** The transcripts that the reader has opened, as the page sees them. */
import { computed, signal } from "@preact/signals";
import { readTextFile } from "../device/files.ts";
import { sha256OfText } from "../device/hash.ts";
import { findTranscript, forgetTranscript, keepTranscript } from "../device/transcript-store.ts";
import { checkTranscript } from "../graph/check-transcript.ts";
import type { BuiltSource } from "../model/built.ts";
import { settings } from "../settings.ts";
import { announcement, graph, words } from "./store.ts";

/** Counts what was opened and forgotten in this visit, so that the page looks again. */
const changes = signal(0);
/** Why the last file was not taken. */
export const refused = signal<string | undefined>(undefined);

/** The transcripts whose sums are right, by source. */
export const transcripts = computed((): ReadonlyMap<string, string> => {
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

/** Takes a file that the reader picked or dropped; anything but the right transcript is refused, with the reason. */
export async function openTranscript(file: File, source: BuiltSource): Promise<void> {
  const read = await readTextFile(file);
  if (read.kind === "text") take(read.text, source);
  else refused.value = words.value.transcriptRefused[read.kind];
}

/** Fetches the transcript from beside the page, on a site that may publish it. */
export async function fetchTranscript(source: BuiltSource): Promise<void> {
  try {
    const response = await fetch(settings.transcript ?? "");
    if (!response.ok) throw new Error(String(response.status));
    take(await response.text(), source);
  } catch {
    refused.value = words.value.transcriptRefused.unreadable;
  }
}

function take(text: string, source: BuiltSource): void {
  const w = words.value;
  const check = checkTranscript(text, source, sha256OfText);
  if (check.kind !== "same") {
    refused.value = w.transcriptWrong(check.expected, check.found);
    return;
  }
  refused.value = undefined;
  announcement.value = keepTranscript(source.id, text) === "kept" ? w.transcriptKept : w.transcriptThisVisit;
  changes.value++;
}

/** Forgets the transcript of a source on this device. */
export function forget(source: BuiltSource): void {
  forgetTranscript(source.id);
  announcement.value = words.value.transcriptForgotten;
  changes.value++;
}
