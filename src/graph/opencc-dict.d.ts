/** A dictionary of opencc-js, which has no types of its own. */
declare module "opencc-js/dict/TSCharacters" {
  /** Entries with "|" between them: a Traditional character, a blank, and one or more Simplified ones. */
  const characters: string;
  export default characters;
}
