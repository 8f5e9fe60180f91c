/** Claims in RDF: a resource each, with PROV-O for who said it, and a direct statement between its two ends. */
import type { BuiltClaim, WithdrawnClaim } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { idOf, type Site, urnOf } from "../model/site.ts";
import type { TableClaim } from "./graph-table.ts";
import { referenceTerm } from "./rdf-nodes.ts";
import { selectionOf } from "./rdf-selectors.ts";
import {
  a,
  type Described,
  dateTerm,
  describe,
  elsewhere,
  inBoth,
  iri,
  type Name,
  name,
  plain,
  type Resource,
  type Statement,
  term,
} from "./rdf-terms.ts";

const mappings: Readonly<Record<NonNullable<BuiltClaim["match"]>, Name>> = {
  exact: "skos:exactMatch",
  close: "skos:closeMatch",
  broader: "skos:broadMatch",
};

const claimStatements = (site: Site): Described<TableClaim> => ({
  id: (id) => [["dcterms:identifier", plain(id)]],
  from: (from) => [["rdf:subject", iri(idOf(site, "node", from))]],
  relation: (relation) => [["rdf:predicate", term(relation)]],
  to: (to) => [["rdf:object", iri(idOf(site, "node", to))]],
  standing: (standing) => [["c:standing", term(standing)]],
  statement: (statement) => inBoth("schema:text", statement),
  locators: (locators) => locators.map((locator) => ["prov:wasDerivedFrom", selectionOf(idOf(site, "source", locator.source), locator)]),
  turn: (turn) => [["prov:wasGeneratedBy", iri(urnOf("turn", turn))]],
  speaker: (speaker) => [["prov:wasAttributedTo", iri(idOf(site, "node", speaker))]],
  session: (session) => [["dcterms:isPartOf", iri(idOf(site, "node", session))]],
  confidence: (confidence) => [["c:confidence", term(`confidence-${confidence}`)]],
  why: (why) => inBoth("c:why", why),
  note: (note) => inBoth("skos:editorialNote", note),
  reference: (reference) => [["dcterms:source", referenceTerm(reference)]],
  addressees: (addressees) => addressees.map((addressee) => ["c:addressee", term(`addressee-${addressee}`)]),
  quantity: (quantity) => inBoth("c:quantity", quantity),
  by: (deadline) => inBoth("c:by", deadline),
  stance: (stance) => [["c:stance", plain(stance)]],
  about: (about) => [["schema:about", iri(idOf(site, "node", about))]],
  match: (match) => [["c:match", name(mappings[match])]],
  asOf: (date) => [["c:asOf", dateTerm(date)]],
  role: (role) => [["c:affiliationRole", plain(role)]],
  color: (color) => [["c:color", plain(color)]],
  uri: elsewhere,
});

/** Statements between the two ends of a claim: its relation, and what SKOS has for it. Whatever the claim's standing: a query must ask it. */
function directStatements({ relation, to, match }: BuiltClaim, site: Site): readonly Statement[] {
  const object = iri(idOf(site, "node", to));
  const entry: RelationEntry = relations[relation];
  return [
    [`c:${relation}`, object],
    ...(entry.broadens ? [["skos:broader", object] as const] : []),
    ...(match ? [[mappings[match], object] as const] : []),
  ];
}

/** Describes claims. The direct statements of one subject are one resource, without doubles. */
export function claimResources(claims: readonly TableClaim[], site: Site): readonly Resource[] {
  const described = claimStatements(site);
  const bySubject = new Map<string, Map<string, Statement>>();
  for (const claim of claims) {
    const subject = idOf(site, "node", claim.from);
    const known = bySubject.get(subject) ?? new Map<string, Statement>();
    for (const statement of directStatements(claim, site)) known.set(JSON.stringify(statement), statement);
    bySubject.set(subject, known);
  }
  return [
    ...[...bySubject].map(([subject, statements]) => ({ iri: subject, statements: [...statements.values()] })),
    ...claims.map((claim) => ({
      iri: claim.uri,
      statements: [...a("schema:Claim", "rdf:Statement", "prov:Entity"), ...describe(described, claim)],
    })),
  ];
}

/** With predicates of their own, so that no query for claims finds what was withdrawn. */
const withdrawnStatements = (site: Site): Described<WithdrawnClaim> => ({
  id: (id) => [["dcterms:identifier", plain(id)]],
  from: (from) => [["c:wasSubject", iri(idOf(site, "node", from))]],
  relation: (relation) => [["c:wasPredicate", term(relation)]],
  to: (to) => [["c:wasObject", iri(idOf(site, "node", to))]],
  date: (date) => [["c:withdrawn", dateTerm(date)]],
  reason: (reason) => inBoth("c:why", reason),
  replacedBy: (ids) => ids.map((id) => ["dcterms:isReplacedBy", iri(idOf(site, "claim", id))]),
});

export const withdrawnResources = (withdrawn: readonly WithdrawnClaim[], site: Site): readonly Resource[] => {
  const described = withdrawnStatements(site);
  return withdrawn.map((claim) => ({
    iri: idOf(site, "claim", claim.id),
    statements: [...a("c:WithdrawnClaim"), ...describe(described, claim)],
  }));
};
