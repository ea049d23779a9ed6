import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, untilServing } from '../test/support/program.ts';
import { type Measured, secondsOf } from './measured.ts';

const REPOSITORY = join(import.meta.dirname, '..');
const MEASURES = 200;
const STEPS = 10;
const RUNS = 100;
const DESK = '/demo/desk/measures';

/** Pages of a plan of 200 measures and 2,000 steps, asked one after another of the real program. */
export async function measureStaffPages(): Promise<readonly Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'prongsai-bench-'));
  const program = startProgram(data, {
    command: [process.execPath, join(REPOSITORY, 'scripts', 'launch.mjs'), 'serve'],
    folder: REPOSITORY,
  });
  try {
    const { link } = await untilServing(program);
    return await measureOn(link);
  } finally {
    program.process.kill('SIGTERM');
    await program.ended;
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function measureOn(link: string): Promise<readonly Measured[]> {
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { origin } = new URL(link);
  const post = async (path: string, fields: Readonly<Record<string, string>>) => {
    const body = new URLSearchParams(fields);
    const headers = { cookie, origin, 'sec-fetch-site': 'same-origin' };
    const answer = await fetch(origin + path, { method: 'POST', body, headers, redirect: 'manual' });
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
  };
  const get = async (path: string) => {
    const answer = await fetch(origin + path, { headers: { cookie } });
    const text = await answer.text();
    if (answer.status !== 200 || !text.includes('</html>')) throw new Error(`${path}: ${answer.status}`);
  };
  const year = '2568';
  await post(DESK, { year, from: 'nothing' });
  const ids = Array.from({ length: MEASURES }, randomUUID);
  for (const id of ids) {
    await post(`${DESK}/add`, { year, new: id, title: 'จัดทำทะเบียนข้อเสนอแนะและตอบกลับทุกเรื่องภายในกำหนด' });
    await post(`${DESK}/${id}/edit`, measure(1));
  }
  const [id = ''] = ids;
  const pages: Readonly<Record<string, string>> = {
    'plan of 200 measures and 2,000 steps': DESK,
    'one of its measures': `${DESK}/${id}`,
    'form of one of its measures': `${DESK}/${id}/edit`,
    'calendar of that plan': `${DESK}/timeline?year=${year}`,
    'adding to that plan': `${DESK}/add?year=${year}`,
  };
  const measured: Measured[] = [];
  for (const [what, path] of Object.entries(pages)) {
    const taken: number[] = [];
    for (let run = -10; run < RUNS; run += 1) {
      const milliseconds = (await secondsOf(() => get(path))) * 1000;
      if (run >= 0) taken.push(milliseconds);
    }
    taken.sort((one, other) => one - other);
    const at = (share: number) => taken[Math.ceil(share * RUNS) - 1] ?? Number.NaN;
    measured.push(
      { what: `${what}, median`, value: at(0.5), unit: 'ms', goal: { atMost: 50 } },
      { what: `${what}, 99 of 100`, value: at(0.99), unit: 'ms', goal: { atMost: 150 } },
    );
  }
  return measured;
}

/** The form of a measure with everything filled in, at a revision. */
const measure = (revision: number): Readonly<Record<string, string>> => ({
  revision: String(revision),
  title: 'จัดทำทะเบียนข้อเสนอแนะและตอบกลับทุกเรื่องภายในกำหนด',
  ...Object.fromEntries(
    Array.from({ length: STEPS }, (_, at) => [
      `step-${at + 1}-text`,
      'รวบรวมเรื่องที่ได้รับ แจ้งผู้รับผิดชอบ และรายงานผลต่อผู้บริหาร',
    ]),
  ),
  'responsible-1': 'สำนักปลัดองค์การบริหารส่วนตำบล',
  from: '2',
  to: '9',
  budget: '12,500.50',
  target: '95',
  evidence: 'คำสั่งแต่งตั้ง\nรายงานการประชุม',
  monitoring: 'รายงานต่อผู้บริหารทุกไตรมาส',
  'item-i5': '1',
});
