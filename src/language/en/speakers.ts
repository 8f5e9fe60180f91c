/** The name of a country in a sentence. */
export const inSentence = (place: string): string => (place.startsWith("United ") ? `the ${place}` : place);
/** The most names of a list. */
const maxNames = 4;

/** The words about speakers and where they are from, in English. */
export const speakers = {
  speakersDeck:
    "Everyone who speaks in the transcript, in order of first appearance, with the number of claims they make in their own name.",
  speakersByCountry: "By country",
  speakersFrom: (place: string) => `Speakers from ${inSentence(place)}`,
  askSpeakersFrom: (place: string) => `What did speakers from ${inSentence(place)} say?`,
  someNames: (names: readonly string[]) =>
    `${names.slice(0, maxNames).join(", ")}${names.length > maxNames ? ` and ${names.length - maxNames} more` : ""}`,
  speakersMain: "Speakers and panellists",
  speakersHosts: "Hosts and moderators",
} as const;
