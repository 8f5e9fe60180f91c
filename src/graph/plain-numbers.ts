/** Numbers in texts, written in one way, so that they are found however they are typed. */

const hanDigits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const digitOf = (text: string): number => hanDigits[text] ?? Number(text);

/** Writes numbers in one way: 36,000 as 36000, 三成 and 十分之三 and "30 %" as 30%, 三分之一 as 1/3. */
export const withPlainNumbers = (text: string): string =>
  text
    .replace(/(\d)[,，](?=\d{3}(?:\D|$))/gu, "$1")
    .replace(/([一二两三四五六七八九十])成(?=[^为立员果分长功本就都熟]|$)/gu, (_, digit: string) => ` ${digitOf(digit) * 10}% `)
    .replace(/([一二两三四五六七八九十\d]+)分之([一二两三四五六七八九十\d]+)/gu, (all: string, whole: string, part: string) => {
      const [below, above] = [digitOf(whole), digitOf(part)];
      if (!below || !above) return all;
      return below === 10 ? ` ${above * 10}% ` : ` ${above}/${below} `;
    })
    .replace(/\bone[- ]third\b/gi, " 1/3 ")
    .replace(/\b(?:a |one[- ])?tenth\b/gi, " 10% ")
    .replace(/(\d)\s*(?:%|％|percent\b|per cent\b)/giu, "$1% ");
