import { describe, expect, test } from 'vitest';
import { openIntakeApp } from '../../../../test/support/intake-app.ts';
import { faultyReports } from '../../../../test/support/reports-2567.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { showScore } from '../../../kernel/score.ts';
import { scoresByKey } from '../figure-list.ts';
import type { OpenedIntake } from '../find-intake.ts';

const figures = ({ checked }: OpenedIntake) =>
  [...scoresByKey(checked.printed)].map(([key, score]) => `${key} ${showScore(score)}`).sort();

/** What is wrong, without where and in which words it stands. */
const faults = ({ checked }: OpenedIntake) =>
  checked.problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, item, indicator, topic }) => [rule, item, indicator, topic].join(' '))
    .sort();

describe.each(faultyReports())('$whose', ({ files }) => {
  test('gives the same figures and faults as text, as Word and as PDF', async () => {
    const { upload, openedBy } = await openIntakeApp();
    const opened: OpenedIntake[] = [];
    for (const [name, content] of files) opened.push(await openedBy(await upload(content, name)));
    for (const other of opened) {
      expect(figures(other)).toEqual(figures(opened[0] ?? other));
      expect(faults(other)).toEqual(faults(opened[0] ?? other));
      expect(figures(other)).toContain('overall 99.59');
    }
  });

  test('typed by hand gives the same figures, and the same alternatives for what cannot be', async () => {
    const { upload, openedBy, post } = await openIntakeApp();
    const report = await openedBy(await upload(files.get('report.txt') ?? '', 'report.txt'));
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
  });
});
