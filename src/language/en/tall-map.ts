/** The words at the edges of a map that scrolls, in English. */
export const tallMap = {
  above: (marks: number) => `↑ ${marks} more`,
  below: (marks: number) => `↓ ${marks} more`,
  aboveTitle: (marks: number) => `${marks} more above on the map`,
  belowTitle: (marks: number) => `${marks} more below on the map`,
};
