/** The words of passages of the transcript, in English. */
export const passage = {
  passageOf: (line: number) => `Transcript, line ${line}`,
  passageTurn: "Speaking:",
  passageUnknown: "nobody knows who",
  passageBounds: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  passageMore: "Show all of it",
  transcriptMissing: "To read the passage, open the transcript from your own disk.",
  transcriptWhy:
    "The transcript is other people’s words and is not published here. Whoever holds the file can open it: it stays on this device and is sent nowhere.",
  transcriptOpen: "Open the transcript …",
  transcriptFetch: "Fetch the transcript again",
  transcriptFetching: "The transcript is being fetched from this site …",
  transcriptUnreached: "The transcript could not be fetched from this site.",
  transcriptDrop: "or drop the file here",
  transcriptSum: "It is the file with the SHA-256",
  transcriptWrong: (expected: string, got: string) =>
    `This is not the transcript that the claims were checked with. Its SHA-256 is ${got}; expected is ${expected}.`,
  transcriptRefused: {
    "too-large": "This file is too large to be the transcript.",
    "not-text": "This file is not a text in UTF-8.",
    unreadable: "This file could not be read.",
  },
  transcriptKept: "The transcript is open and kept on this device.",
  transcriptThisVisit: "The transcript is open until the page closes; the browser would not keep it.",
  transcriptForget: "Forget the transcript on this device",
  transcriptForgotten: "The transcript is forgotten.",
  passageFindings: {
    "line-absent": "The transcript has no such line.",
    "phrase-absent": "The phrase is not on that line.",
    "phrase-ambiguous": "The phrase stands more than once on that line.",
    "turn-lost": "The passage cannot be shown: the transcript does not fit the data.",
  },
} as const;
