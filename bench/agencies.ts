import { divide } from '../src/capabilities/analysis/index.ts';
import { assess, worthOfItems } from '../src/capabilities/assessment/index.ts';
import { checkReport } from '../src/capabilities/intake/index.ts';
import { findingsOf } from '../src/capabilities/measures/index.ts';
import { rulebook2567 } from '../test/support/result-2567.ts';
import { figuresRead, madeUpAgency } from './made-up-agency.ts';
import { type Measured, mostMegabytes } from './measured.ts';

/** As many as the agencies assessed in a year. */
const AGENCIES = 8325;

/** Checks, scores, worth and findings of a nation's agencies, figures alone, one after another in this process. */
export function measureAgencies(): readonly Measured[] {
  const sheets = Array.from({ length: AGENCIES }, (_, number) => madeUpAgency(rulebook2567, number));
  const taken = { checks: 0, scores: 0, worth: 0, findings: 0 };
  let from = performance.now();
  const credit = (part: keyof typeof taken) => {
    const now = performance.now();
    taken[part] += (now - from) / 1000;
    from = now;
  };
  for (const figures of sheets) {
    const report = figuresRead(figures);
    from = performance.now();
    const { sheet } = checkReport(rulebook2567, report);
    credit('checks');
    assess(rulebook2567, sheet);
    credit('scores');
    worthOfItems(rulebook2567, sheet);
    credit('worth');
    divide(rulebook2567, sheet);
    findingsOf(rulebook2567, sheet);
    credit('findings');
  }
  const { checks, scores, worth, findings } = taken;
  const all = checks + scores + worth + findings;
  return [
    { what: `${AGENCIES} agencies: checks`, value: checks, unit: 's' },
    { what: `${AGENCIES} agencies: scores and level`, value: scores, unit: 's' },
    { what: `${AGENCIES} agencies: worth`, value: worth, unit: 's' },
    { what: `${AGENCIES} agencies: findings`, value: findings, unit: 's' },
    { what: `${AGENCIES} agencies: all of it`, value: all, unit: 's', goal: { atMost: 3 } },
    { what: `${AGENCIES} agencies: memory`, value: mostMegabytes(), unit: 'MB', goal: { atMost: 300 } },
  ];
}
