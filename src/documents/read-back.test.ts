import { afterAll, describe, expect, test } from 'vitest';
import { madePdf } from '../../test/support/made-pdf.ts';
import { ANSWERS, madeReport, readBack } from '../../test/support/made-report.ts';
import { madeUpRulebook } from '../../test/support/made-up-rulebook.ts';
import { rulebook2567 } from '../../test/support/result-2567.ts';
import type { Problem } from '../capabilities/intake/index.ts';
import { writeStartingTemplate } from './docx/write-docx.ts';
import { closeWriters, writeDocx } from './index.ts';
import { fill } from './templates/open-template.ts';
import { fillingOf } from './templates/template-filling.ts';

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

test('a report from the starting template is read back without a fault', async () => {
  const { sheet, model } = await madeReport(rulebook2567, (_, person) => person % 3);
  const given = { agency: model.agency.name, digits: 'thai', madeOn: model.madeOn } as const;
  const template = await writeStartingTemplate('report', given, model.letterhead);
  const filled = Buffer.from(await fill('report', template, await fillingOf('report', model)));
  const { printed, problems, report } = await readBack(rulebook2567, filled, 'report.docx');
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(printed.items).toEqual(sheet.items);
  expect(printed.overall).toBe(sheet.overall);
  expect(report.measures).toHaveLength(model.measures.length);
});
