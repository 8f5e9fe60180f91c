/** The transcripts that the reader has opened, or that the site publishes. */
import { computed, signal } from "@preact/signals-core";
import { readTextFile, type TextFileResult } from "../device/files.ts";
import { ownFile } from "../device/own-files.ts";
import { sha256OfText } from "../device/sha256.ts";
import { findTranscript, forgetTranscript, keepTranscript } from "../device/transcript-store.ts";
import { checkTranscript } from "../graph/check-transcript.ts";
import { passageWords } from "../language/passage.ts";
import type { BuiltSource } from "../model/built.ts";
import { language } from "./current-view.ts";
import { graph } from "./graph-state.ts";
import { announcement } from "./screen.ts";

/** Counts the transcripts opened and removed in this visit, so that `owned` is computed again. */
const changes = signal(0);
/** The reason why the last file was refused. */
export const refused = signal<string | undefined>(undefined);

/** The published transcripts that were fetched in this visit, by source; they are not stored on the device. */
const fetched = signal<ReadonlyMap<string, string>>(new Map());

/** The transcripts that the reader has opened from a file, by source; their checksums are right. */
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

/** All available transcripts, by source. */
export const transcripts = computed((): ReadonlyMap<string, string> => new Map([...fetched.value, ...owned.value]));

/** Opens a file that the reader picked or dropped; refuses anything but the right transcript, and says why. */
export async function openTranscript(file: File, source: BuiltSource): Promise<void> {
  const text = acceptedText(await readTextFile(file), source);
  if (text === undefined) return;
  announcement.value =
    keepTranscript(source.id, text) === "kept"
      ? passageWords[language.value].transcriptKept
      : passageWords[language.value].transcriptThisVisit;
  changes.value++;
}

/** Fetches the transcript from a site that publishes it beside the page; never throws. */
export async function fetchTranscript({ transcript = "", ...source }: BuiltSource): Promise<void> {
  try {
    const blob = await (await ownFile(transcript)).blob();
    const text = acceptedText(await readTextFile({ name: transcript, size: blob.size, arrayBuffer: () => blob.arrayBuffer() }), source);
    if (text !== undefined) fetched.value = new Map([...fetched.value, [source.id, text]]);
  } catch {
    refused.value = passageWords[language.value].transcriptUnreached;
  }
}

/** Returns the text if the claims were checked against it; else sets `refused` to the reason. */
function acceptedText(read: TextFileResult, source: Pick<BuiltSource, "sha256">): string | undefined {
  if (read.kind !== "text") {
    refused.value = passageWords[language.value].transcriptRefused[read.kind];
    return undefined;
  }
  const check = checkTranscript(read.text, source, sha256OfText);
  refused.value = check.kind === "same" ? undefined : passageWords[language.value].transcriptWrong(check.expected, check.found);
  return check.kind === "same" ? read.text : undefined;
}

/** Removes the transcript of a source from this device. */
export function forget(source: BuiltSource): void {
  forgetTranscript(source.id);
  announcement.value = passageWords[language.value].transcriptForgotten;
  changes.value++;
}
