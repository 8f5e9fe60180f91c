import type { Finding } from "../../language/findings.ts";
import type { Standing } from "../../model/standings.ts";
import type { CuratedClaim, Forum } from "../dataset.ts";
import { entryOf } from "../relation-roles.ts";

/** What each standing asks for: a passage in a turn, a reason, or a reference. */
const asks: Readonly<Record<Standing, (claim: CuratedClaim, forum: Forum) => Iterable<Finding>>> = {
  stated: inTheRoom,
  reported: inTheRoom,
  *inferred({ entry }, forum) {
    if (!entry.why) yield { code: "standing-why", place: forum.placeOf(entry, "standing"), standing: entry.standing };
  },
  *external({ entry, turnId }, forum) {
    const { standing } = entry;
    const place = forum.placeOf(entry, "standing");
    if (!entry.reference) yield { code: "standing-reference", place, standing };
    if (entry.locators?.length) yield { code: "standing-no-locators", place: forum.places.ofKey(entry, "locators"), standing };
    if (turnId !== undefined) yield { code: "standing-no-turn", place, standing };
  },
};

function* inTheRoom({ entry, turnId }: CuratedClaim, forum: Forum): Iterable<Finding> {
  const { standing } = entry;
  const place = forum.placeOf(entry, "standing");
  if (!entry.locators?.length) yield { code: "standing-locators", place, standing };
  if (turnId === undefined) yield { code: "standing-turn", place, standing };
}

/** Every claim has what its standing asks for, and no standing that its relation cannot have. */
export function* standings(forum: Forum): Iterable<Finding> {
  for (const claim of forum.allClaims) {
    const { relation, standing } = claim.entry;
    yield* asks[standing](claim, forum);
    const wanted = entryOf(relation).alwaysStands;
    if (wanted !== undefined && standing !== wanted)
      yield { code: "standing-always", place: forum.placeOf(claim.entry, "standing"), relation, standing, wanted };
  }
}
