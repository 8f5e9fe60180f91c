/** The words of the page about the data, in English. */
export const about = {
  what: "What this is",
  whatText: "The curators read the transcript line by line and wrote down, in their own words and in two languages, what it supports.",
  standing: "What the evidence labels mean",
  confidence: "How sure a claim is",
  checked: "How the claims were checked",
  checkedFile: "All readings, with what each found (in English)",
  locators: "How each claim can be checked",
  locatorsText:
    "Each claim points to its passage by a line number and a short phrase that occurs exactly once on that line. A program checks every one of them. This shows that the transcript says it, not that the speaker did: part of the transcript is translation and paraphrase.",
  published: "This site publishes the transcript, so every locator opens its passage directly:",
  absence: "What “not found” means",
  absenceText: "If someone has no claim on a topic, nothing was found in this transcript. It does not mean that they disagree.",
  size: "What size and position mean",
  sizeText:
    "Among shapes of one type, an item named in more claims is larger. Size measures neither importance nor truth. Connected items are placed close together where possible; position has no other meaning.",
  cite: "How to cite",
  citeText: "Each claim has “Copy citation”, which gives its speaker, session and line. To cite the whole graph:",
  citeWhole: (sources: readonly string[], address: string) =>
    `AI Safety Concept Graph${sources.length > 0 ? `: ${sources.join("; ")}` : ""}. CC BY 4.0. ${address}`,
  object: "Corrections and feedback",
  objectText:
    "If you spoke at the forum, or know that a claim is wrong, please write to us. We correct the data in public and say what changed.",
  objectNone: "No contact address is set for this copy of the page.",
  privacy: "Privacy",
  privacyText: "No tracking; no requests to other servers. A transcript that you open stays on your device.",
} as const;
