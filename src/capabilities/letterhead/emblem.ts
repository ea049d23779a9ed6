/** At most so many pixels a side, and bytes: a picture that unpacks to more would take the machine's memory. */
const MOST_PIXELS = 3000;
export const MOST_EMBLEM_BYTES = 2 * 1024 * 1024;

export type EmblemSize = {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
};

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_SIZE_AT = 16;

/** What a picture is by its content, whatever its name says, with its size; null for anything but PNG and JPEG. */
export function emblemSizeOf(content: Uint8Array): EmblemSize | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (PNG.every((byte, at) => content[at] === byte)) {
    if (content.length < PNG_SIZE_AT + 8) return null;
    return {
      mediaType: 'image/png',
      width: view.getUint32(PNG_SIZE_AT),
      height: view.getUint32(PNG_SIZE_AT + 4),
    };
  }
  const size = content[0] === 0xff && content[1] === 0xd8 ? frameSizeOf(view) : null;
  return size && { mediaType: 'image/jpeg', ...size };
}

const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The size in a JPEG's frame header (ITU-T T.81, B.2.2). */
function frameSizeOf(view: DataView): { readonly width: number; readonly height: number } | null {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Whether the size can be drawn. */
export const isDrawable = ({ width, height }: EmblemSize): boolean =>
  [width, height].every((side) => side >= 1 && side <= MOST_PIXELS);
