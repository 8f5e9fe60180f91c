/** Reads PDFs with pdf.js, which knows nothing of our writer. */
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Opens a document for a test; the caller destroys it. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;

/** The text of a page, in the order in which it is written. */
export async function textOf(document: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}

/** The pixels of a page, four bytes each. */
export async function pixelsOf(
  document: PDFDocumentProxy,
  page: number,
  scale: number,
): Promise<{ readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }> {
  const opened = await document.getPage(page);
  const viewport = opened.getViewport({ scale: scale / 0.75 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const factory = document.canvasFactory as unknown as {
    create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  };
  const { canvas, context } = factory.create(width, height);
  await opened.render({ canvas, viewport }).promise;
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}
