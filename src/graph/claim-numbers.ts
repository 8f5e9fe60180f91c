/** The ids of claims in a file that is read by machines: as steps from one number to the next, since claims are numbered as they were written. */
import { byText } from "./concept-graph.ts";

interface Numbered {
  readonly id: string;
  readonly from: string;
  readonly relation: string;
  readonly to: string;
}

/** A whole id, the step from the number of the claim before, or null for a claim that follows from a turn, whose id is made of its edge. */
export type WrittenId = string | number | null;

const parts = (id: string): { readonly name: string; readonly number: number } => {
  const [, name = id, number = "0"] = /^(.*)-(\d+)$/.exec(id) ?? [];
  return { name, number: Number(number) };
};
const idOf = (name: string, number: number): string => `${name}-${String(number).padStart(2, "0")}`;
const edgeId = ({ relation, from, to }: Omit<Numbered, "id">): string => `${relation}.${from}.${to}`;

/** Sorts claims by the name in their ids, then by the number, where text would put 10 before 2. */
export const inWrittenOrder = <Claim extends Pick<Numbered, "id">>(claims: readonly Claim[]): readonly Claim[] =>
  claims
    .map((claim) => ({ claim, ...parts(claim.id) }))
    .sort((a, b) => byText(a.name, b.name) || a.number - b.number || byText(a.claim.id, b.claim.id))
    .map(({ claim }) => claim);

/** Writes the ids of claims that stand in this order. */
export function writeIds(claims: readonly Numbered[]): readonly WrittenId[] {
  let before = { name: "", number: 0 };
  return claims.map((claim) => {
    if (claim.id === edgeId(claim)) return null;
    const { name, number } = parts(claim.id);
    const step = number - before.number;
    const isStep = name === before.name && idOf(name, number) === claim.id;
    before = { name, number };
    return isStep ? step : claim.id;
  });
}

/** Reads what `writeIds` has written. */
export function readIds(claims: readonly (Omit<Numbered, "id"> & { readonly id?: WrittenId })[]): readonly string[] {
  let before = { name: "", number: 0 };
  return claims.map((claim) => {
    if (claim.id === undefined || claim.id === null) return edgeId(claim);
    const id = typeof claim.id === "string" ? claim.id : idOf(before.name, before.number + claim.id);
    before = parts(id);
    return id;
  });
}
