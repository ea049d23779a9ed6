import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { showScore } from '../../../kernel/score.ts';
import { scoresByKey } from '../figure-list.ts';
import type { OpenedIntake } from '../find-intake.ts';

const INPUTS = new URL('../../../../../shared/inputs/', import.meta.url);
const REPORTS = ['000_95678297a142e794.txt', 'report-2567.docx', 'report-2567.pdf'];
const isHere = REPORTS.every((name) => existsSync(new URL(name, INPUTS)));
if (!isHere)
  process.stderr.write('real-report.test: ../shared/inputs is absent, the real report is not brought in\n');

const figures = ({ checked }: OpenedIntake) =>
  [...scoresByKey(checked.printed)].map(([key, score]) => `${key} ${showScore(score)}`).sort();

/** What is wrong, without where and in which words it stands. */
const faults = ({ checked }: OpenedIntake) =>
  checked.problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, item, indicator, topic }) => [rule, item, indicator, topic].join(' '))
    .sort();

test.skipIf(!isHere)(
  'the real report gives the same figures and faults as text, as Word and as PDF',
  async () => {
    const { upload, openedBy } = await openIntakeApp();
    const opened: OpenedIntake[] = [];
    for (const name of REPORTS)
      opened.push(await openedBy(await upload(readFileSync(new URL(name, INPUTS)), name)));
    const [text, ...others] = opened;
    if (!text) throw new Error('the report was not brought in');
    for (const other of others) {
      expect(figures(other)).toEqual(figures(text));
      expect(faults(other)).toEqual(faults(text));
    }
    expect(figures(text)).toContain('overall 99.59');
  },
);

test.skipIf(!isHere)(
  'typed by hand its figures are the same, and so are the alternatives for what cannot be',
  async () => {
    const { upload, openedBy, post } = await openIntakeApp();
    const report = await openedBy(
      await upload(readFileSync(new URL('000_95678297a142e794.txt', INPUTS)), 'report.txt'),
    );
    const fields = [...scoresByKey(report.checked.printed)].map(([key, score]) => [
      `score-${key}`,
      showScore(score),
    ]);
    const typed = await openedBy(
      await post('/demo/desk/intake/typed', { rulebook: rulebook2567.id, ...Object.fromEntries(fields) }),
    );
    expect(figures(typed)).toEqual(figures(report));
    const repairs = ({ checked }: OpenedIntake) =>
      checked.problems.flatMap(({ rule, repairs }) => (rule === 'indicator-not-mean' ? [repairs] : []));
    expect(repairs(typed)).toEqual(repairs(report));
    expect(
      typed.checked.problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    ).toEqual(['item-missing', 'indicator-not-mean']);
  },
);
