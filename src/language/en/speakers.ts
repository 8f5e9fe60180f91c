/** The words of the page of speakers, in English. */
export const speakers = {
  speakersDeck:
    "Everyone who speaks in the transcript, in order of first appearance, with the number of claims they make in their own name.",
  speakersMain: "Speakers and panellists",
  speakersHosts: "Hosts and moderators",
} as const;
