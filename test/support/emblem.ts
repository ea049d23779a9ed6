import { renderAsync } from '@resvg/resvg-js';

/** A blue disc as PNG. */
export async function emblemPng(width = 300, height = 200): Promise<Buffer> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    '<circle cx="50%" cy="50%" r="40%" fill="#1f4e8c"/></svg>';
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

/** A JPEG of a few grey pixels. */
export const EMBLEM_JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAMAAkDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAEE/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwDYoA//2Q==',
  'base64',
);
