/** Saved figures: the formats that `npm test` does not compare or drop. */
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { largestDifference } from "../figure/pixel-difference.ts";
import { openPdf, pixelsOf, textOf } from "../figure/read-pdf.ts";
import { expectReopened } from "../page/dropped-figure.ts";
import { savedView } from "../page/figure-dialog.ts";
import { useBrowser } from "../page/open.ts";

const { visit } = useBrowser();

test("PNG, SVG and PDF of a view are the same picture: the browser reads the fonts that the SVG carries, and pdf.js those of the PDF", async () => {
  const visited = await visit({ hash: "node=loss-of-control&lang=en&theme=light" });
  const { page } = visited;
  const png = PNG.sync.read(await savedView(page, "PNG"));
  const svg = await savedView(page, "SVG");
  const document = await openPdf(await savedView(page, "PDF"));
  // As a program shows the file, without the page's policy.
  const viewer = await page.context().newPage();
  await viewer.setViewportSize({ width: png.width, height: png.height });
  await viewer.setContent(`<body style="margin:0"><img src="data:image/svg+xml;base64,${svg.toString("base64")}" style="display:block">`);
  await viewer.locator("img").evaluate((image: HTMLImageElement) => image.decode());
  const shown = PNG.sync.read(await viewer.screenshot());
  await visited.close();
  expect(await textOf(document, 1)).toContain("Zhang Ya-Qin");
  expect((await document.getMetadata()).info).toMatchObject({ Language: "en", Title: expect.stringContaining("loss of control") });
  expect(largestDifference(await pixelsOf(document, 1, frameOf("slide").scale), png)).toBeLessThan(bound);
  expect(largestDifference(shown, png)).toBeLessThan(bound);
});

/** A letter that is missing makes a difference of more than 30. */
const bound = 22;

test.each(["PNG", "PDF"] as const)("a saved %s that is dropped on the page opens its view; Back leaves it", async (format) => {
  await expectReopened(await visit({ hash: "node=loss-of-control&lang=en" }), format);
});
