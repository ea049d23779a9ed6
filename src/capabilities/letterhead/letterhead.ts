import { z } from 'zod';
import { oneLine } from '../../kernel/one-line.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';

/** The thirteen fonts of official papers (มติคณะรัฐมนตรี 7 กันยายน 2553), as Word knows them; the first is usual. */
export const WORD_FONTS = [
  'TH SarabunPSK',
  'TH Charmonman',
  'TH Krub',
  'TH Srisakdi',
  'TH Niramit AS',
  'TH Charm of AU',
  'TH Kodchasal',
  'TH K2D July8',
  'TH Mali Grade 6',
  'TH Chakra Petch',
  'TH Baijam',
  'TH KoHo',
  'TH Fah kwang',
] as const;

export type WordFont = (typeof WORD_FONTS)[number];

/** An emblem as PNG; its size in pixels. */
export type Emblem = { readonly png: Uint8Array; readonly width: number; readonly height: number };

/** An emblem among the kept files, by the SHA-256 of its PNG. */
export type KeptEmblem = Omit<Emblem, 'png'> & { readonly sha256: string };

/** What a person enters of the agency's papers; null where the usual will do. */
export type LetterheadDetails = {
  /** In place of the agency's name, with telephone. */
  readonly officeLine: string | null;
  readonly address: string | null;
  /** What letters' numbers begin with, e.g. อบต 72501/. */
  readonly numberPrefix: string | null;
  readonly digits: 'thai' | 'arabic';
  readonly wordFont: WordFont;
};

export type Letterhead = LetterheadDetails & { readonly emblem: KeptEmblem | null };

/** With the picture itself, as papers need it. */
export type OpenedLetterhead = LetterheadDetails & { readonly emblem: Emblem | null };

/** That of an agency that has said nothing. */
export const PLAIN_LETTERHEAD: LetterheadDetails & { readonly emblem: null } = {
  officeLine: null,
  address: null,
  numberPrefix: null,
  digits: 'thai',
  wordFont: 'TH SarabunPSK',
  emblem: null,
};

const LONGEST = { officeLine: 200, address: 200, numberPrefix: 40 } as const;

const line = (most: number) =>
  z
    .string()
    .transform(oneLine)
    .refine((value) => [...value].length <= most, { message: 'too-long' })
    .transform((value) => (value === '' ? null : value));

export const digitsSchema = z.enum(['thai', 'arabic']);
export const wordFontSchema = z.enum(WORD_FONTS);

const details = z.object({
  officeLine: line(LONGEST.officeLine),
  address: line(LONGEST.address),
  numberPrefix: line(LONGEST.numberPrefix),
  digits: digitsSchema,
  wordFont: wordFontSchema,
});

export type LetterheadField = keyof LetterheadDetails;

export type LetterheadFault = { readonly field: LetterheadField; readonly fault: 'too-long' | 'unknown' };

/** Parses what a form says; refuses with every fault at once. */
export function parseLetterhead(input: unknown): Result<LetterheadDetails, readonly LetterheadFault[]> {
  const parsed = details.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  return refuse(
    parsed.error.issues.map(({ path, message }) => ({
      field: path[0] as LetterheadField,
      fault: message === 'too-long' ? 'too-long' : 'unknown',
    })),
  );
}
