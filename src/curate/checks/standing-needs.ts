import type { Finding } from "../../language/findings.ts";
import type { Standing } from "../../model/standings.ts";
import type { CuratedClaim, Dataset } from "../dataset.ts";
import { relationEntry } from "../relation-roles.ts";

/** The needs of each standing: a passage in a turn, a reason, or a reference. */
const requirements: Readonly<Record<Standing, (claim: CuratedClaim, dataset: Dataset) => Iterable<Finding>>> = {
  stated: inTranscript,
  reported: inTranscript,
  *inferred({ entry }, dataset) {
    if (!entry.why) yield { code: "standing-why", location: dataset.locationOf(entry, "standing"), standing: entry.standing };
  },
  *external({ entry, turnId }, dataset) {
    const { standing } = entry;
    const location = dataset.locationOf(entry, "standing");
    if (!entry.reference) yield { code: "standing-reference", location, standing };
    if (entry.locators?.length)
      yield { code: "standing-no-locators", location: dataset.locations.keyLocationOf(entry, "locators"), standing };
    if (turnId !== undefined) yield { code: "standing-no-turn", location, standing };
  },
};

function* inTranscript({ entry, turnId }: CuratedClaim, dataset: Dataset): Iterable<Finding> {
  const { standing } = entry;
  const location = dataset.locationOf(entry, "standing");
  if (!entry.locators?.length) yield { code: "standing-locators", location, standing };
  if (turnId === undefined) yield { code: "standing-turn", location, standing };
}

/** Checks that each claim has what its standing and its confidence need, and no other standing than the only one of its relation, where there is such. */
export function* standingNeeds(dataset: Dataset): Iterable<Finding> {
  for (const claim of dataset.allClaims) {
    const { relation, standing } = claim.entry;
    yield* requirements[standing](claim, dataset);
    const { confidence, note } = claim.entry;
    if (confidence && !note) yield { code: "confidence-note", location: dataset.locationOf(claim.entry, "confidence"), confidence };
    const wanted = relationEntry(relation).onlyStanding;
    if (wanted !== undefined && standing !== wanted)
      yield { code: "standing-always", location: dataset.locationOf(claim.entry, "standing"), relation, standing, wanted };
  }
}
