import type { Pdfium } from './pdfium.ts';

/** Points from the upper left corner of the page as it is shown: x to the right, y downwards. */
export type Point = { readonly x: number; readonly y: number };

export type PageSpace = {
  readonly width: number;
  readonly height: number;
  /** From PDF coordinates (origin below left, before the page's rotation) to page space. */
  readonly toPage: (x: number, y: number) => Point;
};

/** The space of a page. PDFium gives its width and height after rotation, but positions before it. */
export function pageSpace(pdfium: Pdfium, page: number): PageSpace {
  const width = pdfium._FPDF_GetPageWidth(page);
  const height = pdfium._FPDF_GetPageHeight(page);
  const turns: readonly PageSpace['toPage'][] = [
    (x, y) => ({ x, y: height - y }),
    (x, y) => ({ x: y, y: x }),
    (x, y) => ({ x: width - x, y }),
    (x, y) => ({ x: width - y, y: height - x }),
  ];
  const toPage = turns[pdfium._FPDFPage_GetRotation(page) % 4] ?? (turns[0] as PageSpace['toPage']);
  return { width, height, toPage };
}
