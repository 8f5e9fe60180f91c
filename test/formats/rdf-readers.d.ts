/** Readers of RDF that have no types of their own. */
declare module "n3" {
  export interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string; readonly termType: string };
  }
  export class Parser {
    parse(text: string): Quad[];
  }
  export class Store {
    constructor(quads: readonly Quad[]);
    readonly size: number;
  }
}
declare module "jsonld" {
  import type { Quad } from "n3";

  const jsonld: { toRDF(document: unknown): Promise<Quad[]> };
  export default jsonld;
}
declare module "graphology-gexf" {
  import type Graph from "graphology";
  export function parse(kind: typeof Graph, text: string, options?: { readonly respectInputGraphType?: boolean }): Graph;
  export function write(graph: Graph, options?: { readonly pretty?: boolean }): string;
}
declare module "graphology-graphml" {
  import type Graph from "graphology";
  export function parse(kind: typeof Graph, text: string): Graph;
}
