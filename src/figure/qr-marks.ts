/** Draws an address as a QR code. */
import qrcode from "qrcode-generator";
import type { Mark } from "./drawing.ts";

/** Longest address that is drawn, in bytes: a longer one has modules too small for a camera. */
export const maxQrAddress = 300;

/** Width of the light border around a code, in modules. */
const quietZone = 4;

/**
 * Draws a code of level M in black on white, with a quiet zone, so that cameras read it on any background.
 *
 * @param place left, top and side of the code with its quiet zone, in CSS pixels
 * @see ISO/IEC 18004, QR code bar code symbology specification
 */
export function qrMarks(
  address: string,
  { left, top, side }: { readonly left: number; readonly top: number; readonly side: number },
): readonly Mark[] {
  const code = qrcode(0, "M");
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const module = side / (count + 2 * quietZone);
  const [codeLeft, codeTop] = [left + quietZone * module, top + quietZone * module];
  const marks: Mark[] = [{ kind: "rectangle", left, top, width: side, height: side, fill: "#ffffff" }];
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; ) {
      let end = column;
      while (end < count && code.isDark(row, end)) end++;
      if (end > column)
        marks.push({
          kind: "rectangle",
          left: codeLeft + column * module,
          top: codeTop + row * module,
          width: (end - column) * module,
          // Rows overlap by a little, so that no viewer shows seams between them.
          height: module * 1.02,
          fill: "#000000",
        });
      column = Math.max(end, column + 1);
    }
  return marks;
}
