import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '../../src/capabilities/intake/read/read-source.ts';
import { th } from '../../src/messages/th.ts';
import { launchBrowser } from '../support/browser.ts';
import { isAlive, postmasterOf, startProgram, untilServing } from '../support/program.ts';
import { makeQuickFolder } from '../support/quick-folder.ts';
import { faultyReports } from '../support/reports-2567.ts';
import { rulebook2567, sheet2567 } from '../support/result-2567.ts';
import { EQUIPMENT, type Equipment, type Visitor, visitorAt } from './visitor.ts';

const OVERALL = '99.59';
const LEVEL = 'ผ่านดีเยี่ยม';

/** The program as `npm start` starts it on an empty data folder, and a person who opened its link. */
type Office = { readonly visitor: Visitor; readonly data: string; readonly stop: () => Promise<void> };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openOffice(equipment: Equipment): Promise<Office> {
  const data = makeQuickFolder('prongsai-journey-');
  const program = startProgram(data, { command: ['npm', 'start'] });
  // npm may end before what it started: nothing is left when no process holds their common output any more.
  const closed = new Promise<void>((resolve) => program.process.once('close', () => resolve()));
  const stop = async () => {
    program.process.kill('SIGTERM');
    await closed;
  };
  try {
    const { link } = await untilServing(program);
    const visitor = await visitorAt(browser, equipment);
    await visitor.open(link);
    return { visitor, data, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

async function closeOffice(office: Office | undefined): Promise<void> {
  await office?.visitor.leave();
  await office?.stop();
  if (office) await rm(office.data, { recursive: true, force: true });
}

async function seeTheResult(visitor: Visitor): Promise<void> {
  await visitor.see(OVERALL);
  await visitor.see(new RegExp(LEVEL, 'u'));
}

async function goTo(visitor: Visitor, page: keyof typeof th.desk.navigation): Promise<void> {
  const address = await visitor.page
    .getByRole('navigation', { name: th.web.mainNavigation, includeHidden: true })
    .getByRole('link', { name: th.desk.navigation[page], includeHidden: true })
    .first()
    .getAttribute('href');
  await visitor.open(new URL(address ?? '', visitor.page.url()).href);
}

async function startWithOwnAgency(visitor: Visitor, name: string): Promise<void> {
  await goTo(visitor, 'agency');
  await visitor.see(th.agencyPage.edit.demoTitle);
  await visitor.press(th.agencyPage.add.title({ another: false }));
  await visitor.fill(th.agencyPage.fields.officialName, name);
  await visitor.choose(th.agency.kinds.sao);
  await visitor.press(th.agencyPage.add.button);
  await visitor.see(th.agencyPage.edit.added);
  await visitor.press(th.agencyPage.edit.button);
  await visitor.see(th.agencyPage.edit.saved);
}

/** The report also prints what follows from the items; only they must come back. */
const itemsOf = (scores: Seen['scores']) =>
  Object.fromEntries(rulebook2567.items.map(({ id }) => [`score-${id}`, scores[`score-${id}`]] as const));

type Seen = { readonly scores: Readonly<Record<string, string>>; readonly errors: readonly string[] };

/** What the preview shows of a source: the scores in its fields and the errors found. */
async function whatIsRead({ page }: Visitor): Promise<Seen> {
  const fields = await page.locator('input[name^="score-"]').all();
  const scores = await Promise.all(
    fields.map(async (field) => [await field.getAttribute('name'), await field.inputValue()] as const),
  );
  const errors = await page.locator('.ps-problem--error .ps-problem__message').allInnerTexts();
  return { scores: Object.fromEntries(scores), errors: errors.toSorted() };
}

async function upload(visitor: Visitor, name: string, content: Buffer): Promise<Seen> {
  await goTo(visitor, 'intake');
  await visitor.upload(th.intake.uploadWay.file, { name, content });
  await visitor.press(th.intake.uploadWay.action);
  await visitor.see(th.intake.preview.title);
  return whatIsRead(visitor);
}

/** The repairs offered under the error that names a figure. */
const offersFor = ({ page }: Visitor, figure: string): Promise<string[]> =>
  page.locator('.ps-problem--error', { hasText: figure }).getByRole('button').allInnerTexts();

const useRepair = (visitor: Visitor, figure: string, score: string) =>
  visitor.press(th.intake.preview.use({ figure, score }));

/** Accepts what is read once nothing is left to mend. */
async function accept(visitor: Visitor): Promise<void> {
  expect((await whatIsRead(visitor)).errors).toEqual([]);
  await visitor.see(th.intake.preview.readyToAccept);
  await visitor.press(th.intake.preview.accept);
  await seeTheResult(visitor);
}

const PAPERS = ['report.docx', 'report.pdf'] as const;

async function takeReports(visitor: Visitor): Promise<ReadonlyMap<string, Buffer>> {
  await goTo(visitor, 'report');
  const papers = new Map<string, Buffer>();
  for (const file of PAPERS) {
    const { name } = th.reportPage.downloads[file];
    const content = await visitor.download(th.reportPage.downloads.get({ name }));
    expect(await textOf(content, file), file).toMatch(/99\.59|๙๙\.๕๙/u);
    papers.set(file, content);
  }
  return papers;
}

async function textOf(content: Buffer, name: string): Promise<string> {
  const source = await readSource(content, name);
  if (!source.ok) throw new Error(source.refusal.message.en);
  return JSON.stringify(source.value.blocks);
}

const [madeUp, ...others] = faultyReports();

type Files = (typeof madeUp)['files'];

const one = (files: Files, name: 'report.pdf'): Files =>
  new Map([...files].filter(([each]) => each === name));

/** Uploads a report in each form given, sees the same of each, mends what can be mended and accepts the last one. */
async function bringIn(visitor: Visitor, files: Files): Promise<Seen['scores']> {
  const seen: Seen[] = [];
  for (const [name, content] of files) seen.push(await upload(visitor, name, content));
  for (const other of seen) expect(other).toEqual(seen[0]);
  expect(await offersFor(visitor, '99.35')).toEqual([
    th.intake.preview.use({ figure: 'e1', score: '98.56' }),
    th.intake.preview.use({ figure: 'e2', score: '98.50' }),
  ]);
  await useRepair(visitor, 'e1', '98.56');
  await visitor.press(th.intake.preview.useRow({ item: 'O25', score: '100.00' }));
  // The second O15, out of its place, says the same: no other number lacks a row.
  await visitor.press(th.intake.preview.confirm({ figure: 'O15', score: '100.00' }));
  const { scores } = await whatIsRead(visitor);
  await accept(visitor);
  return scores;
}

describe.each(EQUIPMENT)('on a $size, script: $script', (equipment) => {
  let office: Office;
  let visitor: Visitor;
  beforeAll(async () => {
    office = await openOffice(equipment);
    visitor = office.visitor;
  });
  afterAll(() => closeOffice(office));

  test('the first page shows the result of the demo agency', async () => {
    await visitor.see(th.web.demoExplanation);
    await seeTheResult(visitor);
  });

  const languages = equipment.script ? ['en', 'th'] : ['th'];
  test(`every page of the desk can be used (${languages})`, async () => {
    const desk = visitor.page.url().split('?')[0] ?? '';
    const hrefs = await visitor.page
      .locator(`a[href^="${new URL(desk).pathname}"]`)
      .evaluateAll((links) => [
        ...new Set(links.map((a) => (a as unknown as { pathname: string }).pathname)),
      ]);
    expect(hrefs.length).toBeGreaterThan(6);
    for (const path of hrefs) {
      for (const language of languages) {
        await visitor.open(`${new URL(path, desk).href}?lang=${language}`);
      }
    }
    await visitor.open(desk);
  });

  test('a report becomes a checked result and the official report, which can be read again', async () => {
    await startWithOwnAgency(visitor, 'องค์การบริหารส่วนตำบลตัวอย่าง');
    const scores = await bringIn(visitor, equipment.script ? madeUp.files : one(madeUp.files, 'report.pdf'));
    for (const [name, content] of await takeReports(visitor)) {
      const again = await upload(visitor, name, content);
      expect(again, name).toMatchObject({ scores: itemsOf(scores), errors: [] });
    }
  });

  test('the same figures pasted on screen give the same', async () => {
    const rows = [...sheet2567.items, ...sheet2567.indicators, ['overall', sheet2567.overall] as const];
    await goTo(visitor, 'intake');
    await visitor.press(th.intake.typedWay.action);
    const block = rows.map(([key, score]) => `${key}\t${(Number(score) / 100).toFixed(2)}`).join('\n');
    await visitor.fill(th.intake.typed.paste, block);
    await visitor.press(th.intake.typed.spread);
    await visitor.press(th.intake.typed.save);
    expect((await whatIsRead(visitor)).errors).toHaveLength(1);
    await useRepair(visitor, 'e2', '98.50');
    await accept(visitor);
  });

  test('a polite kill ends the program and its database', async () => {
    const postmaster = postmasterOf(office.data);
    await office.stop();
    expect(isAlive(postmaster)).toBe(false);
  });
});

describe.each(others)('$whose', ({ files }) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice({ size: 'phone', script: true });
  });
  afterAll(() => closeOffice(office));

  test('becomes a checked result and the official report', async () => {
    await startWithOwnAgency(office.visitor, 'องค์การบริหารส่วนตำบลทดลอง');
    await bringIn(office.visitor, files);
    await takeReports(office.visitor);
  });
});
