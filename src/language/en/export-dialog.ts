import { counted } from "./grammar.ts";

/** The words of the dialog that exports the graph, in English. */
export const exportDialog = {
  open: "Export data…",
  title: "Export data",
  deck: "For other programs. Every file has the whole wording of its claims, in both languages where the format has room.",
  format: "Format",
  /** Name and use of each format. */
  formats: {
    gexf: "GEXF: networks in Gephi and Gephi Lite",
    graphml: "GraphML: networks in NetworkX, igraph, yEd or Cytoscape",
    json: "JSON: graphology, for programs in JavaScript",
    csv: "CSV, zipped: Excel, R, pandas or any table",
    "csv-bulk": "CSV for bulk import, zipped: Neo4j and LadybugDB",
    jsonld: "JSON-LD: linked data in web pages and programs",
    turtle: "Turtle: RDF stores that answer SPARQL",
    cypher: "Cypher: statements for Neo4j and LadybugDB",
    bibtex: "BibTeX: citations of claims, for LaTeX",
    ris: "RIS: citations of claims, for Zotero or EndNote",
    csl: "CSL-JSON: citations of claims, for Pandoc or Zotero",
  },
  flavour: "Variant",
  flavours: {
    "1.2": "1.2, read by all versions of Gephi and NetworkX",
    "1.3": "1.3, the newest",
    spreadsheet: "for spreadsheets",
    tools: "for graph tools and programs",
    neo4j: "Neo4j",
    ladybug: "LadybugDB",
  },
  extent: "Extent",
  whole: (nodes: number, claims: number) => `the whole graph: ${counted(nodes, "node", "nodes")}, ${counted(claims, "claim", "claims")}`,
  shown: (nodes: number, claims: number) => `what the map shows: ${counted(nodes, "node", "nodes")}, ${counted(claims, "claim", "claims")}`,
  save: "Save file",
  waiting: "The statements are still loading.",
  writing: "Writing the file…",
  saved: (name: string) => `The browser is saving ${name}.`,
  report: "Not in the file, or changed:",
  codeMissing: "Couldn’t load what writes this format. Check the connection, or reload the page: the site may have a newer version.",
  failed: "Couldn’t write the file. Try another format, or export only what the map shows.",
} as const;
