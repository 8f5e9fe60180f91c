/** The words of the page about the data, in English. */
export const about = {
  what: "What this is",
  whatText: "Somebody read what was said, line by line, and wrote down, in their own words and in two languages, what can be said from it.",
  standing: "What the standings mean",
  locators: "How a claim is proved",
  locatorsText:
    "Each claim points at its passage by a line number and a short phrase that stands exactly once on that line. A program checks every one of them. That a phrase is there proves that the transcript says it, not that the speaker did: the transcript is partly translation and paraphrase.",
  published: "This site publishes the transcript, so every locator opens its passage at once:",
  absence: "What an absence means",
  absenceText: "Where somebody has no claim on a matter, it was not found in this transcript. It does not mean that they are against it.",
  size: "What size and place mean",
  sizeText:
    "A shape is larger the more claims there are about it in this graph. It is no measure of importance, and none of truth. What is joined lies near, as far as there is room; directions mean nothing.",
  cite: "How to cite",
  citeText: "Each claim has “Copy as citation”, with its speaker, session and line. For the whole:",
  citeWhole: (sources: readonly string[], address: string) =>
    `AI Safety Concept Graph${sources.length > 0 ? `: ${sources.join("; ")}` : ""}. CC BY 4.0. ${address}`,
  /** Names a source by what it is, where and when it was. */
  sourceName: (title: string, place: string, date: string) => `${title}, ${place}, ${date}`,
  object: "How to object",
  objectText:
    "If you spoke at the forum, or know that a claim is wrong, write to us. We mend the data in public, and say what was changed.",
  objectNone: "The keeper of this copy has set no address for objections.",
  privacy: "Privacy",
  privacyText: "The page counts nobody and asks no other server for anything. A transcript that you open stays on your device.",
} as const;
