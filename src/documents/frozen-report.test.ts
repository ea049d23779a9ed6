import { expect, test } from 'vitest';
import { madeUpRulebook } from '../../test/support/made-up-rulebook.ts';
import { exampleReport } from '../../test/support/report-model.ts';
import { contentHashOf } from '../capabilities/approval/content-hash.ts';
import { freezeReport, parseFrozen } from './frozen-report.ts';

const disclosedUnder = { item: 'D9', text: 'มาตรการ', confidence: 'recall', note: null } as const;

test('an edition says under which item it is disclosed, as its rulebook said it', () => {
  const kept = freezeReport({ ...exampleReport(), disclosedUnder });
  expect(parseFrozen(kept)).toMatchObject({ disclosedUnder });
});

test('of a rulebook that does not say it nothing is frozen, and an older edition stays what it was', () => {
  expect(madeUpRulebook.analysisItem).toBeUndefined();
  const kept = freezeReport(exampleReport());
  expect(kept).not.toHaveProperty('disclosedUnder');
  expect(parseFrozen(kept)).not.toHaveProperty('disclosedUnder');
  expect(contentHashOf(freezeReport(exampleReport()))).toBe(contentHashOf(kept));
});
