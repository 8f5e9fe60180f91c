/** The words of passages of the transcript, in English. */
export const passage = {
  claimsHere: "Claims from this passage",
  claimsBefore: "Said before",
  claimsAfter: "Said after",
  passageTurn: "Speaker:",
  passageUnknown: "unknown",
  passageBounds: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  passageMore: "Show all",
  transcriptMissing: "To read the passage, open your own copy of the transcript.",
  transcriptWhy:
    "The transcript contains other people’s words and is not published here. If you have the file, you can open it: it stays on this device and is never uploaded.",
  transcriptOpen: "Open transcript…",
  transcriptFetch: "Load transcript again",
  transcriptFetching: "Loading the transcript…",
  transcriptUnreached: "Couldn’t load the transcript from this site.",
  transcriptDrop: "or drop the file here",
  transcriptSum: "Its SHA-256 checksum is",
  transcriptWrong: (expected: string, got: string) =>
    `This is not the transcript that the claims were checked against. Its SHA-256 checksum is ${got}; expected ${expected}.`,
  transcriptRefused: {
    "too-large": "This file is too large to be the transcript.",
    "not-text": "This file is not UTF-8 text.",
    unreadable: "Couldn’t read this file.",
  },
  transcriptKept: "The transcript is open and saved on this device.",
  transcriptThisVisit: "The transcript is open until you close the page; the browser did not allow it to be saved.",
  transcriptForget: "Remove transcript from this device",
  transcriptForgotten: "Transcript removed.",
  passageFindings: {
    "line-absent": "The transcript has no such line.",
    "phrase-absent": "The phrase is not on this line.",
    "phrase-ambiguous": "The phrase occurs more than once on this line.",
    "turn-lost": "Couldn’t show the passage: the transcript and the data do not match.",
  },
} as const;
