declare module 'fontkit' {
  type Path = { translate(x: number, y: number): Path; scale(x: number, y: number): Path; toSVG(): string };
  type GlyphRun = {
    readonly advanceWidth: number;
    readonly glyphs: readonly { readonly path: Path }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  };
  export type Font = { readonly unitsPerEm: number; layout(text: string): GlyphRun };
  export function create(data: Buffer): Font;
}
