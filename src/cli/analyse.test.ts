import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { contract, problem } from '../../test/support/analyse-contract.ts';
import { MADE_UP_RULEBOOK_FILE, madeUpRulebook } from '../../test/support/made-up-rulebook.ts';
import { repository } from '../../test/support/program.ts';
import { printedSheet, reportText, scoresOf } from '../../test/support/report-text.ts';
import { faultyReports } from '../../test/support/reports-2567.ts';
import { rulebook2567, score } from '../../test/support/result-2567.ts';
import { run } from './analyse.ts';
import { run as runCheck } from './check.ts';

const answer = (item: string, person: number) =>
  (person * 5 + item.length + item.charCodeAt(1)) % 8 === 0 ? 4 : 5;
const sheet = printedSheet(rulebook2567, scoresOf(rulebook2567, 53, answer));
const clean = reportText({ rulebook: rulebook2567, sheet });
const faulty = reportText({
  rulebook: rulebook2567,
  sheet: { ...sheet, items: new Map(sheet.items).set('e1', score(12.34)) },
});

let folder = '';
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'analyse-'));
  await writeFile(file('clean.txt'), clean);
  await writeFile(file('faulty.txt'), faulty);
});
afterAll(() => rm(folder, { recursive: true }));

async function called(verb: typeof run, ...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await verb(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said, complained, json: () => JSON.parse(said.join('\n')) };
}
const analysed = async (name: string, ...args: string[]) => {
  const { code, json } = await called(run, file(name), '--json', ...args);
  return { code, outcome: contract(rulebook2567).parse(json()) };
};
const rulesOf = (problems: readonly { rule: string; severity: string }[]) =>
  problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

const repairsOf = (problems: readonly z.infer<typeof problem>[], of: string) =>
  problems.find(({ indicator, severity }) => indicator === of && severity === 'error')?.repairs;

describe('prongsai analyse --json', () => {
  it('keeps the contract, and exits with 0 for a document without errors', async () => {
    const { code, outcome } = await analysed('clean.txt');
    expect(code).toBe(0);
    expect(rulesOf(outcome.problems)).toEqual([]);
    expect(outcome.printed.items).toEqual(
      Object.fromEntries([...sheet.items].map(([id, value]) => [id, value / 100])),
    );
    expect(outcome.computed.overall).toBe((sheet.overall ?? 0) / 100);
    expect(outcome.measures.map(({ from, to }) => [from, to])).toEqual([
      ['2024-10-01', '2025-09-30'],
      ['2024-10-01', '2025-09-30'],
    ]);
  });

  it('exits with 1 for a document with errors, and offers the right reading', async () => {
    const { code, outcome } = await analysed('faulty.txt');
    expect(code).toBe(1);
    expect(rulesOf(outcome.problems)).toContain('indicator-not-mean');
  });

  it.each([
    `e1=${((sheet.items.get('e1') ?? 0) / 100).toFixed(2)}`,
    `E1 = ${((sheet.items.get('e1') ?? 0) / 100).toFixed(2)}`,
    `e1=${((sheet.items.get('e1') ?? 0) / 100).toFixed(2)}`.replace(
      /\d/g,
      (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '',
    ),
  ])('takes a repair: %s', async (repair) => {
    const { code, outcome } = await analysed('faulty.txt', '--repair', repair);
    expect(code).toBe(0);
    expect(outcome.printed.items.e1).toBe(12.34);
    expect(outcome.computed.items.e1).toBe((sheet.items.get('e1') ?? 0) / 100);
  });

  it.each(['53', '๕๓'])('takes the number of respondents: %s', async (respondents) => {
    const { outcome } = await analysed('clean.txt', '--respondents', respondents);
    expect(outcome.respondents.IIT).toBe(53);
  });

  it('judges by the true number of respondents when it is told', async () => {
    const { outcome } = await analysed('clean.txt', '--respondents', '7');
    expect(outcome.problems.map(({ rule }) => rule)).toContain('score-off-lattice');
  });

  it('works by any rulebook', async () => {
    const other = printedSheet(madeUpRulebook, scoresOf(madeUpRulebook, 31, answer));
    await writeFile(file('other.txt'), reportText({ rulebook: madeUpRulebook, sheet: other }));
    const { code, json } = await called(
      run,
      file('other.txt'),
      '--json',
      '--rulebook',
      MADE_UP_RULEBOOK_FILE,
    );
    const outcome = contract(madeUpRulebook).parse(json());
    expect([code, outcome.computed.overall]).toEqual([0, (other.overall ?? 0) / 100]);
  });
});

test('prongsai check prints the problems alone', async () => {
  const { code, json } = await called(runCheck, file('faulty.txt'), '--json');
  expect(code).toBe(1);
  expect(z.strictObject({ problems: z.array(problem) }).parse(json()).problems.length).toBeGreaterThan(0);
  expect((await called(runCheck, file('clean.txt'))).code).toBe(0);
});

describe('what cannot be used is told in one line on the error stream, with exit code 2', () => {
  it.each([
    ['no file', [], /usage/],
    ['two files', ['a', 'b'], /usage/],
    ['an unknown option', ['a', '--mend'], /usage/],
    ['a file that is not there', ['nowhere.txt'], /no file nowhere\.txt/],
    ['a folder', ['.'], /is a folder/],
    ['a rulebook that is not there', ['a', '--rulebook', 'ita-1999'], /ita-1999/],
    ['a repair of no item', ['a', '--repair', 'z9=1'], /z9=1/],
    ['a repair beyond full marks', ['a', '--repair', 'e1=198'], /e1=198/],
    [
      'a repair with a score that the item cannot have',
      ['a', '--repair', 'O1=50'],
      /O1=50.*0\.00 or 100\.00/,
    ],
    ['two repairs of one item', ['a', '--repair', 'e1=98', '--repair', 'E1=97'], /e1.*choose one/],
    ['a repair of two scores', ['a', '--repair', 'e1=1=2'], /e1=1=2/],
    ...['1.5', '0', 'many', '1e9', '0x31', '99999999'].map((count): [string, string[], RegExp] => [
      `${count} respondents`,
      ['a', '--respondents', count],
      new RegExp(`"${count}"`),
    ]),
  ])('%s', async (_, args, message) => {
    for (const verb of [run, runCheck]) {
      const { code, said, complained } = await called(verb, ...args);
      expect([code, said]).toEqual([2, []]);
      expect(complained).toEqual([expect.stringMatching(message)]);
    }
  });

  it.each([
    ['that is a file', () => file('clean.txt'), 'EEXIST'],
    ['below a file', () => file('clean.txt/below'), 'EEXIST'],
    ['without a name', () => '', 'ENOENT'],
    ['where a folder has the name of a report', () => file('taken'), 'EISDIR'],
  ])('a place to write %s', async (_, place, reason) => {
    await mkdir(file('taken/report.docx'), { recursive: true });
    const { code, said, complained } = await called(run, file('clean.txt'), '--json', '--out', place());
    expect([code, said]).toEqual([2, []]);
    expect(complained).toEqual([expect.stringContaining(`(${reason})`)]);
  });

  it.runIf(existsSync('/proc'))('a place to write that the system keeps to itself', async () => {
    const { code, complained } = await called(run, file('clean.txt'), '--out', '/proc/prongsai');
    expect([code, complained]).toEqual([2, [expect.stringMatching(/ENOENT|EACCES/)]]);
  });
});

test('where no press declares a standard, all but the file for the archive are written, and it is named', async () => {
  const out = file('portable');
  const complained: string[] = [];
  const output = { say: () => {}, complain: (line: string) => complained.push(line) };
  expect(await run([file('clean.txt'), '--out', out], output, 'portable')).toBe(0);
  expect((await readdir(out)).toSorted()).toEqual([
    'analysis.json',
    'report.docx',
    'report.pdf',
    'scores.xlsx',
  ]);
  expect(complained).toEqual([expect.stringMatching(/^[^\n]*report-archive\.pdf was not written[^\n]*$/)]);
}, 60_000);

describe('the real command', () => {
  const prongsai = (args: readonly string[], input?: string) =>
    spawnSync(process.execPath, [join(repository, 'scripts', 'launch.mjs'), ...args], {
      encoding: 'utf8',
      timeout: 60_000,
      ...(input === undefined ? {} : { input }),
    });

  it('reads standard input and prints one JSON object and nothing else', () => {
    const { status, stdout, stderr } = prongsai(['analyse', '-', '--json'], clean);
    expect([status, stderr]).toEqual([0, '']);
    contract(rulebook2567).parse(JSON.parse(stdout));
  }, 60_000);

  it('writes the five files without server or database', async () => {
    const out = file('made/here');
    expect(prongsai(['analyse', file('clean.txt'), '--out', out]).status).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual(
      ['analysis.json', 'report-archive.pdf', 'report.docx', 'report.pdf', 'scores.xlsx'].toSorted(),
    );
    expect(readFileSync(join(out, 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    contract(rulebook2567).parse(JSON.parse(readFileSync(join(out, 'analysis.json'), 'utf8')));
  }, 120_000);
});

describe.each(faultyReports())('$whose', ({ files }) => {
  it.each([...files.keys()])(
    'as %s shows its faults, each with the alternatives for repair',
    async (name) => {
      await writeFile(file(name), files.get(name) ?? '');
      const { code, outcome } = await analysed(name);
      expect(code).toBe(1);
      expect([outcome.printed.overall, outcome.printed.level]).toEqual([99.59, 'excellent']);
      expect(outcome.respondents.IIT).toBe(49);
      expect(outcome.agency.variants).toHaveLength(3);
      expect(outcome.measures).toHaveLength(9);
      expect(outcome.measures.flatMap(({ parts }) => parts)).toHaveLength(13);
      expect(outcome.unread).toEqual([]);
      const found = outcome.problems.filter(({ severity }) => severity !== 'info');
      expect(
        found.map(({ rule, item, indicator, topic }) => [rule, item ?? indicator ?? topic ?? '']).toSorted(),
      ).toEqual([
        ['agency-name-varies', ''],
        ['agency-name-varies', ''],
        ['indicator-not-mean', '6'],
        ['item-in-wrong-topic', 'O15'],
        ['item-missing', 'O25'],
        ['item-repeated', 'O15'],
        ['item-repeated', 'O15'],
        ['measure-incomplete', ''],
        ['no-fault-over-weakest', 'i5'],
        ['topic-number-repeated', 6],
      ]);
      expect(repairsOf(outcome.problems, '6')).toEqual([
        { item: 'e1', from: 99.56, to: 98.56 },
        { item: 'e2', from: 99.5, to: 98.5 },
      ]);
      expect(outcome.problems.find(({ indicator }) => indicator === '7')?.severity).toBe('info');
      const lookAlikes = outcome.problems.filter(({ rule }) => rule === 'look-alike-characters');
      expect(lookAlikes.map(({ item }) => item)).toEqual(expect.arrayContaining(['i7', 'O15', 'O35']));
    },
  );

  it.each(['e1=98.56', 'e2=98.50'])('repaired by %s is an excellent 99.59', async (repair) => {
    await writeFile(file('report.txt'), files.get('report.txt') ?? '');
    const { outcome } = await analysed('report.txt', '--repair', repair, '--repair', 'O25=100');
    expect([outcome.computed.overall, outcome.computed.level]).toEqual([99.59, 'excellent']);
    // The second O15, out of its place, stays: no other number lacks a row.
    expect(rulesOf(outcome.problems)).toEqual(['item-repeated']);
  });
});
