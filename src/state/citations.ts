/** Citations of claims and views, in the format that the reader has chosen; the choice stays on the device. */
import { signal } from "@preact/signals-core";
import { today } from "../device/clock.ts";
import { readStored, writeStored } from "../device/storage.ts";
import { citationWriters } from "../formats/citation-writers.ts";
import { citationOf } from "../graph/claim-citation.ts";
import { edgeIdOf } from "../graph/concept-graph.ts";
import { citationWords } from "../language/citations.ts";
import type { BuiltClaim } from "../model/built.ts";
import { type CitationFormat, citationFormatIds } from "../model/citation-formats.ts";
import type { CitationRecord } from "../model/citation-record.ts";
import { idOf, isWholeAddress, siteAddress } from "../model/site.ts";
import { settings } from "../settings.ts";
import { citedText, site } from "./cited-address.ts";
import { language, words } from "./current-view.ts";
import { graph } from "./graph-state.ts";
import { nameOfSelection } from "./navigation.ts";
import { hashOf, share, shareView } from "./share.ts";

const stored = "citation-format";
const kept = readStored(stored);

export const citationFormat = signal<CitationFormat>(citationFormatIds.find((id) => id === kept) ?? "text");

/** Chooses the format of all citations that are copied. */
export function chooseCitationFormat(format: CitationFormat): void {
  citationFormat.value = format;
  writeStored(stored, format);
}

/** Cites a claim: the project is the author, since the words are its paraphrase, and the note names the speaker. */
export function claimCitation(claim: BuiltClaim): string {
  const format = citationFormat.value;
  const facts = citationOf(graph.value, claim);
  const hash = hashOf({ kind: "edge", id: edgeIdOf(claim) });
  const citing = citationWords[language.value];
  if (format === "text") return citing.claim(facts, { address: citedText(hash), accessed: today() });
  return citationWriters[format]({
    ...sharedFields(hash, idOf(site, "claim", claim.id)),
    key: `ai-safety-concept-graph-${claim.id.replace(/[^\w-]/g, "-")}`,
    title: claim.statement[language.value],
    container: words.value.title,
    note: citing.claimNote(facts),
  });
}

/** Cites the current view. */
export function viewCitation(): string {
  const format = citationFormat.value;
  const [source] = graph.value.built.sources;
  const name = nameOfSelection(graph.value);
  const { hash } = share();
  const selected = shareView().selection;
  const citing = citationWords[language.value];
  if (format === "text") return citing.view({ name, source }, { address: citedText(hash), accessed: today() });
  return citationWriters[format]({
    ...sharedFields(hash, selected.kind === "node" ? idOf(site, "node", selected.id) : idOf(site, "source", source?.id ?? "")),
    key: ["ai-safety-concept-graph", ...viewKey(hash)].join("-"),
    title: name ?? words.value.title,
    ...(name !== undefined && { container: words.value.title }),
    note: citing.viewNote({ name, source }),
  });
}

/** Returns what the selection is called in the address, for a key. */
const viewKey = (hash: string): readonly string[] =>
  [...new URLSearchParams(hash).values()].slice(0, 1).flatMap((value) => /[a-z0-9][a-z0-9-]*/i.exec(value)?.[0] ?? []);

function sharedFields(
  hash: string,
  urn: string,
): Pick<CitationRecord, "author" | "issued" | "version" | "accessed" | "address" | "language"> {
  const { built } = graph.value;
  const address = siteAddress(site, hash);
  return {
    author: words.value.title,
    issued: settings.released ?? built.sources[0]?.date ?? today(),
    version: built.version,
    accessed: today(),
    address: isWholeAddress(address) ? address : urn,
    language: language.value === "en" ? "en" : "zh-Hans",
  };
}
