declare module 'fontkit' {
  export type PathCommand = {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  };
  type Path = {
    translate(x: number, y: number): Path;
    scale(x: number, y: number): Path;
    readonly commands: readonly PathCommand[];
  };
  type GlyphRun = {
    readonly advanceWidth: number;
    readonly glyphs: readonly { readonly path: Path }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  };
  export type Font = { readonly unitsPerEm: number; layout(text: string): GlyphRun };
  export function create(data: Buffer): Font;
}
