import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { gaugeSvg } from '../src/documents/index.ts';
import { type PrintedScore, showScore } from '../src/kernel/score.ts';
import { showDay } from '../src/kernel/thai/dates.ts';
import { openOuterDatabase } from '../test/support/outer-database.ts';
import { type Program, startProgram } from '../test/support/program.ts';
import { openProgramDesk } from '../test/support/program-desk.ts';
import { publishReport } from '../test/support/publish.ts';
import { loadInRotation, type Target } from './load.ts';
import type { Measured } from './measured.ts';
import { addPublishedAgencies, type PublishedAgency } from './published-agencies.ts';

const AGENCIES = 1000;
const CHANGES = 5;
const EXPRESS = join(import.meta.dirname, 'express', 'serve.mjs');

type Desk = Awaited<ReturnType<typeof openProgramDesk>>;

/**
 * Two programs on one database, each a process as people run it; the load comes from this process, so that on two cores
 * one is the program's. The same page by Express in the same run.
 */
export async function measurePublicPage(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-public-'));
  const outer = await openOuterDatabase(join(folder, 'outer'));
  const environment = { DATABASE_URL: await outer.start() };
  const pool = new pg.Pool({ connectionString: environment.DATABASE_URL, max: 1 });
  const programs: Program[] = [];
  const start = (name: string) => {
    const program = startProgram(join(folder, name), { environment });
    programs.push(program);
    return openProgramDesk(program);
  };
  try {
    const desk = await start('one');
    const edition = await publishReport(desk, '', showDay(new Date(), 'th'));
    const agencies = await addPublishedAgencies(pool, AGENCIES);
    const targets = targetsOf(agencies);
    const ours = await loadInRotation(desk.origin, targets);
    const missing = await perSecondOf404(desk.origin);
    const beside = await start('other');
    const own = await slowestChange(desk.origin, desk, edition);
    const foreign = await slowestChange(desk.origin, beside, edition);
    const theirs = await measureExpress(folder, agencies, targets);
    expectSameContent(agencies[0], [ours.text, theirs.text]);
    return [
      {
        what: `public page, ${AGENCIES} agencies in rotation, bodies verified`,
        value: ours.perSecond,
        unit: '/s',
        goal: { atLeast: 2000 },
      },
      { what: 'the same by Express, Nunjucks and govuk-frontend', value: theirs.perSecond, unit: '/s' },
      { what: 'public page as a multiple of that', value: ours.perSecond / theirs.perSecond, unit: '×' },
      {
        what: `public page, ${AGENCIES} agencies for the first time`,
        value: AGENCIES / ours.firstRound,
        unit: '/s',
      },
      { what: 'public addresses at which there is nothing', value: missing, unit: '/s' },
      { what: 'a publish is visible, slowest', value: own, unit: 's', goal: { atMost: 1 } },
      {
        what: 'a publish by another program is visible, slowest',
        value: foreign,
        unit: 's',
        goal: { atMost: 1 },
      },
    ];
  } finally {
    await pool.end();
    for (const program of programs) {
      program.process.kill('SIGTERM');
      await program.ended;
    }
    await outer.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

const targetsOf = (agencies: readonly PublishedAgency[]): readonly Target[] =>
  agencies.map(({ shortName, said }) => ({ path: `/${shortName}/2567`, said }));

/** Seconds from the answer to a withdrawal or a publication until strangers at `origin` see it; the slowest of some. */
async function slowestChange(origin: string, desk: Desk, edition: string): Promise<number> {
  let slowest = 0;
  const seen = async (status: number) => {
    const from = performance.now();
    while ((await fetch(`${origin}/demo/2567`)).status !== status)
      if (performance.now() - from > 10_000) throw new Error(`a change is not seen: ${status}`);
    slowest = Math.max(slowest, (performance.now() - from) / 1000);
  };
  for (let change = 0; change < CHANGES; change += 1) {
    await desk.post(`${edition}/withdraw`, { because: 'ทดสอบ' });
    await seen(410);
    await desk.post(`${edition}/publication`, {});
    await seen(200);
  }
  return slowest;
}

async function perSecondOf404(origin: string): Promise<number> {
  const [asked, connections] = [2000, 24];
  let next = 0;
  const from = performance.now();
  const goOn = async () => {
    while (next < asked) {
      next += 1;
      const answer = await fetch(`${origin}/nobody-${next}/2567`);
      await answer.arrayBuffer();
      if (answer.status !== 404) throw new Error(`nothing answered ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, goOn));
  return (asked * 1000) / (performance.now() - from);
}

async function measureExpress(
  folder: string,
  agencies: readonly PublishedAgency[],
  targets: readonly Target[],
) {
  const file = join(folder, 'pages.json');
  writeFileSync(
    file,
    JSON.stringify(
      Object.fromEntries(agencies.map((agency) => [agency.shortName, pageOf(agency)])),
      (_, value) => (typeof value === 'bigint' ? String(value) : value),
    ),
  );
  const child = fork(EXPRESS, [file], { env: { ...process.env, NODE_ENV: 'production' } });
  try {
    const port = await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => reject(new Error('Express ended')));
    });
    return await loadInRotation(`http://127.0.0.1:${port}`, targets);
  } finally {
    child.kill();
  }
}

/** What the other page is given to show, finished as far as it can be beforehand. */
function pageOf({ shortName, report, said }: PublishedAgency) {
  const shown = <One extends { readonly score: PrintedScore | null }>(one: One) => ({
    ...one,
    shown: one.score === null ? '–' : showScore(one.score),
  });
  const { overall: score, levelName, levelTone: tone, fiscalYear, planYear } = report;
  return {
    path: `/${shortName}/${fiscalYear}`,
    title: `ผลการประเมิน ITA ปีงบประมาณ ${fiscalYear} และมาตรการปีงบประมาณ ${planYear}`,
    description: said,
    published: 'เผยแพร่เมื่อ 16 ตุลาคม 2567 · ฉบับที่ 1',
    gauge: gaugeSvg(
      { score, label: levelName ?? '', tone, digits: 'arabic' },
      { id: 'overall', title: 'คะแนนภาพรวม', description: levelName ?? '' },
    ),
    files: ['report.pdf', 'report.docx', 'report-archive.pdf', 'scores.xlsx', 'scores.csv', 'result.json'],
    report: {
      ...report,
      instruments: report.instruments.map(shown),
      indicators: report.indicators.map(shown),
      topics: report.topics.map((topic) => ({ ...topic, rows: topic.rows.map(shown) })),
    },
  };
}

/** Both pages say everything that the report says; how their words stand in elements is their own. */
function expectSameContent(agency: PublishedAgency | undefined, pages: readonly string[]): void {
  if (!agency) throw new Error('no agency was measured');
  const bare = (text: string) => text.replace(/<[^>]*>|&[#\w]+;|[\s"'&]/gu, '');
  const { topics, measures, indicators } = agency.report;
  const texts = [
    ...indicators.map(({ name }) => name),
    ...topics.flatMap(({ name, rows, paragraphs }) => [
      name,
      ...rows.map(({ text }) => text),
      ...Object.values(paragraphs),
    ]),
    ...measures.flatMap(({ title, steps, responsible, monitoring }) => [
      title,
      ...steps,
      ...responsible,
      monitoring,
    ]),
  ].map(bare);
  for (const page of pages.map(bare))
    for (const text of texts) if (!page.includes(text)) throw new Error(`a page does not say: ${text}`);
}
