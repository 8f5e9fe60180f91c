/** The words of the page of speakers, in English. */
export const speakers = {
  speakersDeck:
    "Everybody who is heard in the transcript, in the order in which they are first heard, with the claims that they make as their own.",
  speakersMain: "Speakers and panellists",
  speakersHosts: "Hosts and moderators",
} as const;
