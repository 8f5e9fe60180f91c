/**
 * Data of the graph for a format of XML that has no place for them: a processing instruction, which programs that do not know it ignore.
 *
 * @see https://www.w3.org/TR/xml/#sec-pi
 */

/** The name of the program that is to read it. */
export const dataInstruction = "ai-safety-concept-graph";

/** Characters that some parsers take for line ends, and the two that would end the instruction. */
const unsafe = /\?>|[\u0085\u2028\ufffe\uffff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Writes data as an instruction. JSON has escapes for all that XML forbids, so that nothing has to be replaced. */
export const instructionOf = (data: Readonly<Record<string, unknown>>): string => {
  const json = JSON.stringify(data).replace(unsafe, (found) => (found === "?>" ? "?\\u003e" : escaped(found)));
  return `<?${dataInstruction} ${json}?>`;
};
