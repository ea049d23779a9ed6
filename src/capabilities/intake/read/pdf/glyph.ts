/** A printed letter with the marks that stand on it. Positions in page space: y downwards. */
export type Glyph = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  /** Where the glyph is set; letters that one glyph prints together share it. */
  readonly origin: number;
  /** PDFium sees a gap here that reads as a space. */
  readonly isAfterGap: boolean;
};
