/** Writes values in the syntax of PDF. @see ISO 32000-1:2008, 7.3 */

/** A number with at most two decimals, which is a hundredth of a point, or with more where it is a share. */
export const pdfNumber = (value: number, decimals = 2): string => String(Number(value.toFixed(decimals)) || 0);

/** A text for the reader of the document, in UTF-16. */
export const pdfText = (text: string): string => `<feff${utf16Hex(text)}>`;

export const utf16Hex = (text: string): string => Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join("");

export const hex4 = (value: number): string => value.toString(16).padStart(4, "0");

/** A string of ASCII, such as an address or a language. Any other character is written as in an address. */
export const pdfAscii = (text: string): string =>
  `(${text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[^\x21-\x7e]/gu, encodeURIComponent)
    .replace(/[()\\]/g, "\\$&")})`;

/**
 * A colour as three shares of red, green and blue.
 *
 * @throws RangeError if it is not written as `#rgb` or `#rrggbb`
 */
export function pdfColour(colour: string): string {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) ? colour.slice(1) : undefined;
  if (digits === undefined) throw new RangeError(`“${colour}” is not written as #rgb or #rrggbb.`);
  const size = digits.length / 3;
  return [0, 1, 2]
    .map((index) => Number.parseInt(digits.slice(size * index, size * (index + 1)).padStart(2, digits.charAt(index)), 16) / 255)
    .map((share) => pdfNumber(share, 4))
    .join(" ");
}
