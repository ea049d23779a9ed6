import { existsSync, readFileSync } from 'node:fs';
import { readInProcess } from '../src/capabilities/intake/acts.ts';
import { stopReading } from '../src/capabilities/intake/read/read-in-process.ts';
import { closeWriters, writeDocx } from '../src/documents/index.ts';
import { madePdf } from '../test/support/made-pdf.ts';
import { exampleReport } from '../test/support/report-model.ts';
import { reportText } from '../test/support/report-text.ts';
import { rulebook2567, sheet2567 } from '../test/support/result-2567.ts';
import { type Measured, medianMilliseconds } from './measured.ts';

/** Where the real report lies for those who have it; it is no part of the repository. */
const REAL_REPORT = new URL('../../shared/inputs/', import.meta.url);

type Form = {
  readonly name: string;
  readonly goal: number;
  readonly file: string;
  readonly make: () => Promise<Uint8Array>;
};

const FORMS: readonly Form[] = [
  {
    name: 'text',
    goal: 100,
    file: '000_95678297a142e794.txt',
    make: async () => Buffer.from(reportText({ rulebook: rulebook2567, sheet: sheet2567 })),
  },
  { name: 'DOCX', goal: 400, file: 'report-2567.docx', make: () => writeDocx(exampleReport()) },
  { name: 'PDF', goal: 800, file: 'report-2567.pdf', make: () => madePdf(exampleReport()) },
];

/** Reads and checks a whole report in each form, as the program does it: in the worker thread that reads files. */
export async function measureReading(): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { name, goal, file, make } of FORMS) {
    const real = new URL(file, REAL_REPORT);
    const isReal = existsSync(real);
    const bytes = isReal ? readFileSync(real) : await make();
    const value = await medianMilliseconds(() => readAndCheck(bytes, file));
    const what = `read and check ${isReal ? 'the real report' : 'a made-up report'}, ${name}, warm`;
    measured.push({ what, value, unit: 'ms', goal: { atMost: goal } });
  }
  await Promise.all([stopReading(), closeWriters()]);
  return measured;
}

async function readAndCheck(content: Uint8Array, name: string): Promise<void> {
  const read = await readInProcess({ name, content }, rulebook2567);
  if (!read.ok) throw new Error(read.refusal.message.en);
}
