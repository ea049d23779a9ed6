import { describe, expect, it } from 'vitest';
import { readBack } from '../../test/support/made-report.ts';
import { reportText } from '../../test/support/report-text.ts';
import { rulebook2567, score, sheet2567 } from '../../test/support/result-2567.ts';
import { openLibrary } from '../capabilities/measures/acts.ts';
import { OVERALL } from '../capabilities/rulebook/index.ts';
import { runMainJob } from '../main-job.ts';
import { messagesIn } from '../messages/messages.ts';
import { figureNotes } from './figure-notes.ts';

async function notesWith(repairs: Readonly<Record<string, number>>): Promise<readonly string[]> {
  const library = await openLibrary();
  if (!library.ok) throw new Error('no library');
  const text = new TextEncoder().encode(reportText({ rulebook: rulebook2567, sheet: sheet2567 }));
  const checked = await readBack(rulebook2567, text, 'report.txt', {
    repairs: new Map(Object.entries(repairs).map(([id, value]) => [id, score(value)])),
    respondents: null,
  });
  return figureNotes(
    runMainJob({ rulebook: rulebook2567, checked, library: library.value, agencyKind: null }),
  );
}

const words = messagesIn('th').report;

describe('notes on the figures of the paper', () => {
  it.each([
    ['i1', '98.78', words.figure.item],
    ['6', '99.35', words.figure.indicator],
    [OVERALL, '99.59', words.figure.overall],
  ])('name a repaired %s', async (id, from, nameOf) => {
    const notes = await notesWith({ [id]: 88 });
    expect(notes).toContain(words.repaired({ figure: nameOf({ id }), from, to: '88.00' }));
  });

  it('name nothing as repaired when nothing was', async () => {
    const notes = await notesWith({});
    expect(notes.filter((note) => note.includes('ยืนยัน'))).toEqual([]);
  });
});
