import { readInProcess } from '../../src/capabilities/intake/acts.ts';
import type { Corrections } from '../../src/capabilities/intake/index.ts';
import { PLAIN_LETTERHEAD } from '../../src/capabilities/letterhead/index.ts';
import { openLibrary } from '../../src/capabilities/measures/acts.ts';
import type { Rulebook } from '../../src/capabilities/rulebook/index.ts';
import { makeReport } from '../../src/documents/make-report.ts';
import type { AgencyKind } from '../../src/kernel/agency-kind.ts';
import { runMainJob } from '../../src/main-job.ts';
import { printedSheet, reportText, scoresOf } from './report-text.ts';

/** How many points a person gives an item. */
export type Answers = (item: string, person: number) => number;

export const ANSWERS: Readonly<Record<string, Answers>> = {
  'a good result': (item, person) => ((person * 3 + item.length) % 11 === 0 ? 4 : 5),
  'a very bad result': (item, person) => (person + item.charCodeAt(item.length - 1)) % 3,
};

/** What an agency of a kind would get whose result follows from such answers: the sheet, and the report made of it. */
export async function madeReport(rulebook: Rulebook, answers: Answers, agencyKind: AgencyKind | null = null) {
  const library = await openLibrary();
  if (!library.ok) throw new Error('no library');
  const sheet = printedSheet(rulebook, scoresOf(rulebook, 43, answers));
  const text = new TextEncoder().encode(reportText({ rulebook, sheet }));
  const checked = await readBack(rulebook, text, 'report.txt');
  const job = runMainJob({ rulebook, checked, library: library.value, agencyKind });
  const agency = { name: checked.agency.name ?? '', locality: '' };
  return {
    sheet,
    model: makeReport(job, {
      agency,
      digits: 'thai',
      madeOn: '2025-01-15',
      letterhead: PLAIN_LETTERHEAD,
      watermark: null,
      suggestions: [],
      signers: [],
      plan: null,
    }),
  };
}

/** What is read of a file, with what a person said over it. */
export async function readBack(
  rulebook: Rulebook,
  content: Uint8Array,
  name: string,
  corrections?: Corrections,
) {
  const read = await readInProcess({ name, content }, rulebook, corrections);
  if (!read.ok) throw new Error(read.refusal.message.en);
  return read.value.checked;
}
