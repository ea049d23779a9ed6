/** Loaded when the first picture is drawn: a desk, which has no accounts, loads nothing for it. */
const loadQr = async () => (await import('qrcode-generator')).default;

/** Light modules around a picture, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** Which modules of a picture are dark, as the path of an SVG; and how many stand side by side, quiet ones included. */
export type QrPicture = { readonly path: string; readonly size: number };

/** Draws a text as a QR code of the smallest size that holds it, of which 15 % may be unreadable. */
export async function drawQr(text: string): Promise<QrPicture> {
  const code = (await loadQr())(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count }, (_, place) => place);
  const path = places
    .flatMap((row) =>
      places
        .filter((column) => code.isDark(row, column))
        .map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`),
    )
    .join('');
  return { path, size: count + 2 * QUIET };
}

/** Dark on light whatever the page's colours are. */
export const QrCode = ({ picture, label }: { readonly picture: QrPicture; readonly label: string }) => (
  <svg
    class="ps-qr"
    viewBox={`0 0 ${picture.size} ${picture.size}`}
    role="img"
    aria-label={label}
    shape-rendering="crispEdges"
  >
    <rect width={picture.size} height={picture.size} fill="#fff" />
    <path d={picture.path} fill="#000" />
  </svg>
);
