import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madePdf } from '../../test/support/made-pdf.ts';
import { madeUpRulebook } from '../../test/support/made-up-rulebook.ts';
import { printedSheet, reportText, scoresOf } from '../../test/support/report-text.ts';
import { rulebook2567 } from '../../test/support/result-2567.ts';
import { type Problem, readInProcess } from '../capabilities/intake/index.ts';
import { type MeasureLibrary, openLibrary } from '../capabilities/measures/index.ts';
import type { Rulebook } from '../capabilities/rulebook/index.ts';
import { runMainJob } from '../main-job.ts';
import { closeWriters, writeDocx } from './index.ts';
import { makeReport } from './make-report.ts';

let library: MeasureLibrary;

beforeAll(async () => {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error('no library');
  library = opened.value;
});
afterAll(closeWriters);

const profiles: Record<string, (item: string, person: number) => number> = {
  'a good result': (item, person) => ((person * 3 + item.length) % 11 === 0 ? 4 : 5),
  'a very bad result': (item, person) => (person + item.charCodeAt(item.length - 1)) % 3,
};

async function madeReport(rulebook: Rulebook, answers: (item: string, person: number) => number) {
  const sheet = printedSheet(rulebook, scoresOf(rulebook, 43, answers));
  const text = new TextEncoder().encode(reportText({ rulebook, sheet }));
  const checked = await readBack(rulebook, text, 'report.txt');
  const job = runMainJob({ rulebook, checked, library, agencyKind: null });
  const agency = { name: checked.agency.name ?? '', locality: '' };
  return {
    sheet,
    model: makeReport(job, { agency, digits: 'thai', madeOn: '2025-01-15', watermark: null, signers: [] }),
  };
}

async function readBack(rulebook: Rulebook, content: Uint8Array, name: string) {
  const read = await readInProcess({ name, content }, rulebook);
  if (!read.ok) throw new Error(read.refusal.message.en);
  return read.value.checked;
}

describe.each([
  ['the rulebook of 2567', rulebook2567],
  ['a made-up rulebook', madeUpRulebook],
])('our own report is read back without a fault: %s', (_, rulebook) => {
  test.each(Object.entries(profiles))(
    '%s',
    async (_name, answers) => {
      const { sheet, model } = await madeReport(rulebook, answers);
      const files = [
        ['report.docx', await writeDocx(model)],
        ['report.pdf', await madePdf(model)],
      ] as const;
      for (const [name, content] of files) {
        const { printed, problems, report } = await readBack(rulebook, content, name);
        const isTold = ({ severity, rule }: Problem) =>
          severity !== 'info' || rule === 'suspected-misspelling';
        expect(problems.filter(isTold)).toEqual([]);
        expect(printed.items).toEqual(sheet.items);
        expect(printed.indicators).toEqual(sheet.indicators);
        expect(printed.overall).toBe(sheet.overall);
        expect(printed.level).toBe(sheet.level);
        expect(report.measures).toHaveLength(model.measures.length);
      }
    },
    60_000,
  );
});
