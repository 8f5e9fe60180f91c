/** Titles of people, which are no part of their names. */

/** Removes the title of a person from a name: "Professor Ada", "艾达教授", also where it is glued to Latin letters. */
export const withoutTitle = (name: string): string =>
  name
    .replace(/^\s*(?:prof(?:essor)?|dr|mr|mrs|ms|academician|dean|director|president)\b\.?\s+(?=\S)/i, "")
    .replace(/(?<=\S\S)\s*(?:教授|院士|老师|博士|先生|女士|院长|主任|所长|校长|秘书长|总裁|主席|研究员)\s*$/u, "");
