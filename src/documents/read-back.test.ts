import { afterAll, describe, expect, test } from 'vitest';
import { madePdf } from '../../test/support/made-pdf.ts';
import { ANSWERS, madeReport, readBack } from '../../test/support/made-report.ts';
import { madeUpRulebook } from '../../test/support/made-up-rulebook.ts';
import { rulebook2567 } from '../../test/support/result-2567.ts';
import type { Problem } from '../capabilities/intake/index.ts';
import { closeWriters, writeDocx } from './index.ts';

afterAll(closeWriters);

describe.each([
  ['the rulebook of 2567', rulebook2567],
  ['a made-up rulebook', madeUpRulebook],
])('our own report is read back without a fault: %s', (_, rulebook) => {
  test.each(Object.entries(ANSWERS))(
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
