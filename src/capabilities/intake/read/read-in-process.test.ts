import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDocx } from '../../../../test/support/make-zip.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { NO_CORRECTIONS } from '../check/check-report.ts';
import { type Original, readResult } from '../read-result.ts';
import { readInProcess, readingFaults, stopReading } from './read-in-process.ts';

const [first] = rulebook2567.items;
const docx = makeDocx(`<w:p><w:r><w:t>${first?.id} 99.59</w:t></w:r></w:p>`);
const csv = Buffer.from(`item,score\n${first?.id},99.59\n`);
const read = (name: string, content: Uint8Array) => readInProcess({ name, content }, rulebook2567);

/** As many items as are still compared, each with a long name that is like the rulebook's and is none of them. */
const slow: Original = {
  name: 'slow.txt',
  content: Buffer.from(
    Array.from({ length: rulebook2567.items.length * 10 - 1 }, (_, at) => {
      const { id, text } = rulebook2567.items[at % rulebook2567.items.length] ?? { id: '', text: { th: '' } };
      return `${id} ${text.th.repeat(9).slice(0, 500)}${at} 97.12`;
    }).join('\n'),
  ),
};

/** Where Linux tells the children of this process. */
const CHILDREN = `/proc/${process.pid}/task/${process.pid}/children`;
const children = () => readFileSync(CHILDREN, 'utf8').split(' ').filter(Boolean);

describe('readInProcess', () => {
  afterAll(stopReading);

  it('reads and checks one file after another, and several at once', async () => {
    const one = await read('a.docx', docx);
    expect(one.ok && one.value.source.form).toBe('docx');
    expect(one.ok && [...one.value.checked.sheet.items]).toEqual([[first?.id, 9959]]);
    const others = await Promise.all([read('b.docx', docx), read('c.csv', csv)]);
    expect(others.map((reading) => reading.ok && reading.value.source.form)).toEqual(['docx', 'csv']);
  });

  it('gives what the same steps give here, with what a person said over the file', async () => {
    const corrections = { repairs: new Map(), respondents: 49 };
    const original = { name: 'a.csv', content: csv };
    const there = await readInProcess(original, rulebook2567, corrections);
    expect(there).toEqual(await readResult(original, rulebook2567, corrections));
  });

  it('goes on after a refused file', async () => {
    expect((await read('cut.docx', docx.subarray(0, 500))).ok).toBe(false);
    const none = await read('none.txt', Buffer.from('ไม่มีคะแนน'));
    expect(!none.ok && none.refusal.fault).toBe('no-scores');
    expect((await read('a.docx', docx)).ok).toBe(true);
  });

  it('leaves this process free: here the rulebook is only copied, and never looked into', async () => {
    let looks = 0;
    const watched = {
      ...rulebook2567,
      get items() {
        looks++;
        return rulebook2567.items;
      },
    };
    const original = { name: 'a.csv', content: csv };
    expect((await readInProcess(original, watched)).ok).toBe(true);
    expect(looks).toBe(1);
    expect((await readResult(original, watched, NO_CORRECTIONS)).ok).toBe(true);
    expect(looks).toBeGreaterThan(2);
  });

  it('tells an error of our own to whoever keeps a log, and does not call the file damaged', async () => {
    const told: unknown[] = [];
    const hear = (stack: unknown) => told.push(stack);
    readingFaults.subscribe(hear);
    const broken = { ...rulebook2567, items: null as unknown as typeof rulebook2567.items };
    const reading = await readInProcess({ name: 'a.csv', content: csv }, broken);
    readingFaults.unsubscribe(hear);
    expect(!reading.ok && reading.refusal.fault).toBe('internal');
    expect(told).toEqual([expect.stringMatching(/TypeError[\s\S]+ at /)]);
    expect((await read('a.csv', csv)).ok).toBe(true);
  });

  it('refuses what is nested without end for the file it is', async () => {
    const nested = Buffer.from(`<html>${'<b>'.repeat(200_000)}99.59`);
    const reading = await read('a.html', nested);
    expect(!reading.ok && reading.refusal.fault).toBe('unsafe');
  });

  it('stops a file that takes longer to compare than it may, and goes on', async () => {
    expect((await read('a.csv', csv)).ok).toBe(true);
    const reading = await readInProcess(slow, rulebook2567, NO_CORRECTIONS, {
      seconds: 0.05,
      megabytes: 512,
    });
    expect(!reading.ok && reading.refusal.fault).toBe('too-slow');
    expect((await read('a.csv', csv)).ok).toBe(true);
  });

  it.runIf(existsSync(CHILDREN))(
    'outlives a process that is struck down over a file, and goes on',
    async () => {
      expect((await read('a.csv', csv)).ok).toBe(true);
      const before = children();
      const meant = readInProcess(slow, rulebook2567);
      process.kill(Number(children()[0]), 'SIGTERM');
      expect((await meant).ok).toBe(true);
      for (const [signal, fault] of [
        ['SIGSEGV', 'unsafe'],
        ['SIGTRAP', 'too-much-memory'],
        ['SIGABRT', 'too-much-memory'],
        ['SIGKILL', 'too-much-memory'],
      ] as const) {
        const reading = readInProcess(slow, rulebook2567);
        const [reader] = children();
        process.kill(Number(reader), signal);
        const refused = await reading;
        expect(!refused.ok && refused.refusal.fault).toBe(fault);
        expect((await read('a.csv', csv)).ok).toBe(true);
      }
      expect(children()).toHaveLength(before.length);
      expect(children()).not.toEqual(before);
    },
  );

  it.runIf(existsSync(CHILDREN))('reads at most two files at once, whatever comes', async () => {
    const unhurried = { seconds: 60, megabytes: 512 };
    const counts = await Promise.all(
      Array.from({ length: 6 }, async (_, at) => {
        const original = { name: `${at}.csv`, content: csv };
        const reading = await readInProcess(original, rulebook2567, NO_CORRECTIONS, unhurried);
        expect(reading.ok).toBe(true);
        return children().length;
      }),
    );
    // Beside the two one that was stopped may still be ending.
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  });

  it('stops a reader that needs more memory than it may, and goes on', async () => {
    const limits = { seconds: 20, megabytes: 8 };
    const reading = await readInProcess(
      { name: 'a.docx', content: docx },
      rulebook2567,
      NO_CORRECTIONS,
      limits,
    );
    expect(!reading.ok && reading.refusal.fault).toBe('too-much-memory');
    expect((await read('a.csv', csv)).ok).toBe(true);
  });
});
