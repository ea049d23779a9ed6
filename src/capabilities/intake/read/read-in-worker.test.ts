import { afterAll, describe, expect, it } from 'vitest';
import { makeDocx } from '../../../../test/support/make-zip.ts';
import { readInWorker, stopReading } from './read-in-worker.ts';

const file = makeDocx('<w:p><w:r><w:t>คะแนน ๙๙.๕๙</w:t></w:r></w:p>');

describe('readInWorker', () => {
  afterAll(stopReading);

  it('reads one file after another, and several at once', async () => {
    const first = await readInWorker(file, 'a.docx');
    expect(first.ok && first.value.blocks).toMatchObject([{ text: 'คะแนน ๙๙.๕๙' }]);
    const others = await Promise.all([readInWorker(file, 'b.docx'), readInWorker(Buffer.from('ก'), 'c.txt')]);
    expect(others.map((reading) => reading.ok && reading.value.form)).toEqual(['docx', 'text']);
  });

  it('goes on after a refused file', async () => {
    expect((await readInWorker(file.subarray(0, 500), 'cut.docx')).ok).toBe(false);
    expect((await readInWorker(file, 'a.docx')).ok).toBe(true);
  });

  it('stops a reader that takes longer than it may', async () => {
    const reading = await readInWorker(file, 'slow.docx', { seconds: 0.001, megabytes: 512 });
    expect(!reading.ok && reading.refusal.fault).toBe('too-slow');
  });

  it('stops a reader that needs more memory than it may', async () => {
    const reading = await readInWorker(file, 'big.docx', { seconds: 20, megabytes: 8 });
    expect(!reading.ok && reading.refusal.fault).toBe('too-much-memory');
  });
});
