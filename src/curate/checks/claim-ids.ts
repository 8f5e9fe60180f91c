import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";

/** What a claims file's own claims begin with: its name without the number before it. */
export const talkOf = (path: string): string => (path.split("/").at(-1) ?? "").replace(/\.ya?ml$/, "").replace(/^\d+-/, "");

/** A claim's id begins with its talk: the name of its file without the number, or the session's id, as it is or was. */
export function* claimIds(dataset: Dataset): Iterable<Finding> {
  for (const { entry, file } of dataset.allClaims) {
    const { session } = file.content;
    const wanted = [...new Set([talkOf(file.path), session])];
    const prefix = entry.id.replace(/-\d+$/, "");
    const formers = dataset.findNode(session)?.entry.formerIds ?? [];
    if (![...wanted, ...formers].includes(prefix))
      yield { code: "claim-prefix", location: dataset.locationOf(entry, "id"), id: entry.id, wanted };
  }
}
