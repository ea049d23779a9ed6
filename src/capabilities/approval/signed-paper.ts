import type { PlainDate } from '../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';

/** What a signed paper may have been scanned into, by the first bytes of the file. */
const SCANS = [
  { mediaType: 'application/pdf', ending: 'pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/jpeg', ending: 'jpg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', ending: 'png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const;

export type ScanType = Pick<(typeof SCANS)[number], 'mediaType' | 'ending'>;

/** What the scan is by its content, whatever its name says; null for what no scanner makes. */
export const scanTypeOf = (content: Uint8Array): ScanType | null =>
  SCANS.find(({ begins }) => begins.every((byte, at) => content[at] === byte)) ?? null;

/** Nobody signs a paper before its content is there, nor tomorrow. */
export function judgeSignedOn(
  signedOn: PlainDate,
  { frozenOn, today }: { readonly frozenOn: PlainDate; readonly today: PlainDate },
): Result<PlainDate, 'before-frozen' | 'not-yet'> {
  if (signedOn < frozenOn) return refuse('before-frozen');
  return signedOn > today ? refuse('not-yet') : ok(signedOn);
}
