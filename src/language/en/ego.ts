/** The words of the ego network's controls, in English. */
export const ego = {
  reach: "Steps on the map",
  steps: (depth: number) => (depth === 1 ? "1 step" : `${depth} steps`),
  reached: (nodes: number) => `${nodes} nodes in full colour`,
  throughHubs: "also through sessions and institutions",
  hubsHint: "Almost everybody meets in a session or an institution, so steps after the first do not lead through them unless you say so.",
  expand: "expand",
  collapse: "collapse",
  expanded: "Expanded by hand",
  neighboursOf: (number: number) => `${number} neighbours`,
};
