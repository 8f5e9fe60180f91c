/** Writes Chinese in Simplified characters, as the graph's texts are. */
import characters from "opencc-js/dict/TSCharacters";

/** By each Traditional character, the Simplified one that it most often stands for. */
const simplifiedOf: ReadonlyMap<string, string> = new Map(
  characters.split("|").flatMap((entry) => {
    const [traditional, simplified] = entry.split(" ");
    return traditional && simplified && traditional !== simplified ? [[traditional, simplified] as const] : [];
  }),
);

/** Returns a text with a Simplified character for each Traditional one; of the same length in characters. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => simplifiedOf.get(character) ?? character);
