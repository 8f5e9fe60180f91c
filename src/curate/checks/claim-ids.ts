import type { Finding } from "../../language/findings.ts";
import type { Forum } from "../forum.ts";

/** A claim's id begins with its talk: the name of its file without the number, or the session's id. */
export function* claimIds(forum: Forum): Iterable<Finding> {
  for (const { entry, file } of forum.allClaims) {
    const talk = (file.path.split("/").at(-1) ?? "").replace(/\.ya?ml$/, "").replace(/^\d+-/, "");
    const wanted = [...new Set([talk, file.content.session])];
    const prefix = entry.id.replace(/-\d+$/, "");
    if (!wanted.includes(prefix)) yield { code: "claim-prefix", place: forum.placeOf(entry, "id"), id: entry.id, wanted };
  }
}
