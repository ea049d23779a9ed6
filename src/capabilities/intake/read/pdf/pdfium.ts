import { PDFiumModule } from '@hyzyla/pdfium';

type Loaded = Awaited<ReturnType<typeof PDFiumModule>>;

/** The functions of PDFium's C interface that are used here and that the package's own types leave out. */
type Uncovered = {
  _FPDFPage_GetRotation(page: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  _FPDFText_IsGenerated(textPage: number, index: number): number;
  _FPDFText_GetFontSize(textPage: number, index: number): number;
  _FPDFText_GetMatrix(textPage: number, index: number, matrix: number): number;
  _FPDFText_GetCharBox(
    textPage: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  _FPDFText_GetCharOrigin(textPage: number, index: number, x: number, y: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFPath_GetDrawMode(path: number, fillMode: number, stroke: number): number;
  _FPDFPath_CountSegments(path: number): number;
  _FPDFPath_GetPathSegment(path: number, index: number): number;
  _FPDFPathSegment_GetType(segment: number): number;
  _FPDFPathSegment_GetClose(segment: number): number;
  _FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
};

export type Pdfium = Loaded & Uncovered;

let loading: Promise<Pdfium> | undefined;

/** The PDFium library, loaded once a thread (50 ms). */
function loadPdfium(): Promise<Pdfium> {
  loading ??= PDFiumModule({}).then((loaded) => {
    loaded._FPDF_InitLibraryWithConfig({ version: 2 });
    return loaded as Pdfium;
  });
  return loading;
}

export type OpenFault = 'password' | 'damaged';
const PASSWORD_NEEDED = 4;

/** Opens a document, hands its pages one by one to `read` and frees everything; a fault when it cannot be opened. */
export async function withDocument<Value>(
  bytes: Uint8Array,
  read: (pdfium: Pdfium, pages: Iterable<number>) => Value,
): Promise<Value | OpenFault> {
  const pdfium = await loadPdfium();
  const { malloc, free } = pdfium.wasmExports;
  const data = malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, data);
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
  try {
    if (document) return read(pdfium, pagesOf(pdfium, document));
    return pdfium._FPDF_GetLastError() === PASSWORD_NEEDED ? 'password' : 'damaged';
  } catch (error) {
    const isOfLibrary = error instanceof Error && error.name === 'RuntimeError';
    if (!isOfLibrary) throw error;
    // The file broke the library itself, whose memory is of no use from then on.
    loading = undefined;
    return 'damaged';
  } finally {
    if (loading) {
      if (document) pdfium._FPDF_CloseDocument(document);
      free(data);
    }
  }
}

function* pagesOf(pdfium: Pdfium, document: number): Generator<number> {
  const count = pdfium._FPDF_GetPageCount(document);
  for (let index = 0; index < count; index++) {
    const page = pdfium._FPDF_LoadPage(document, index);
    try {
      yield page;
    } finally {
      if (page) pdfium._FPDF_ClosePage(page);
    }
  }
}

/** A scratch area for results that PDFium writes to memory: six doubles or floats. */
export function scratch(pdfium: Pdfium) {
  const address = pdfium.wasmExports.malloc(64);
  const view = () => new DataView(pdfium.HEAPU8.buffer, address, 64);
  return {
    double: (index: number) => address + 8 * index,
    float: (index: number) => address + 4 * index,
    readDouble: (index: number) => view().getFloat64(8 * index, true),
    readFloat: (index: number) => view().getFloat32(4 * index, true),
    readInt: (index: number) => view().getInt32(4 * index, true),
    free: () => pdfium.wasmExports.free(address),
  };
}

export type Scratch = ReturnType<typeof scratch>;
