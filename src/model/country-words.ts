/** Words that people type for countries, and for those who are from there. */

/** Names of countries that people type, besides those of the table, each with its code. */
export const otherCountryNames: Readonly<Record<string, string>> = { usa: "us", america: "us", uk: "gb", britain: "gb" };
/** A general word for the people of a place, before or after its name: "speakers from France", “来自法国的发言人”. */
export const peopleFrom = /^(?:speakers?|people|experts?|panell?ists?) (?:from|of|in) |^来自|的?(?:发言人|发言者|专家|嘉宾)$/gu;
