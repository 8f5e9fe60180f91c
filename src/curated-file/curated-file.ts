export interface CuratedFile<Content> {
  /** Path from the project's root, with slashes. */
  readonly path: string;
  readonly content: Content;
}
