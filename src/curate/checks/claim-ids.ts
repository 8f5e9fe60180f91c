import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";

/** The talk of a claims file, with which the ids of its claims begin: the file's name without its number and ending. */
export const talkOf = (path: string): string => (path.split("/").at(-1) ?? "").replace(/\.ya?ml$/, "").replace(/^\d+-/, "");

/** Checks that a claim's id begins with its talk or with the session's id, present or former. */
export function* claimIds(dataset: Dataset): Iterable<Finding> {
  for (const { entry, file } of dataset.allClaims) {
    const { session } = file.content;
    const wanted = [...new Set([talkOf(file.path), session])];
    const prefix = entry.id.replace(/-\d+$/, "");
    const formerIds = dataset.findNode(session)?.entry.formerIds ?? [];
    if (![...wanted, ...formerIds].includes(prefix))
      yield { code: "claim-prefix", location: dataset.locationOf(entry, "id"), id: entry.id, wanted };
  }
}
