import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { th } from '../../src/messages/th.ts';
import { launchBrowser } from '../support/browser.ts';
import { PASSWORD } from '../support/people.ts';
import { PRONGSAI, type Program, startProgram } from '../support/program.ts';
import { makeQuickFolder } from '../support/quick-folder.ts';
import { rulebook2567 } from '../support/result-2567.ts';
import { SCAN } from '../support/signed-paper.ts';
import { EQUIPMENT, type Equipment, inOtherSize, type Visitor, visitorAt } from './visitor.ts';

const { approval, consultation, people, planPage, disclosure } = th;
const AGENCIES = { one: 'องค์การบริหารส่วนตำบลหนึ่ง', two: 'องค์การบริหารส่วนตำบลสอง' } as const;

/** A result without a fault: surveys a little below full, every disclosure item there. */
const SCORES = rulebook2567.items
  .map(({ id, scale }) => `${id},${scale === 'disclosure' ? '100.00' : '96.50'}`)
  .join('\n');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const today = () =>
  new Date().toLocaleDateString('th-TH-u-ca-buddhist', { dateStyle: 'long', timeZone: 'Asia/Bangkok' });

describe.each(EQUIPMENT)('an agency’s year on a server, on a $size, script: $script', (equipment) => {
  let data: string;
  let server: Program;
  let origin: string;
  const visitors: Visitor[] = [];

  /** Whoever prepares has the one size, whoever decides, is asked or reads the other: so all four pairs are acted in. */
  const newVisitor = async (own: Equipment = equipment) => {
    const visitor = await visitorAt(browser, own);
    visitors.push(visitor);
    return visitor;
  };
  const choosePassword = async (visitor: Visitor, link: string, button: string) => {
    await visitor.open(link);
    await visitor.page.getByLabel(people.choose.password, { exact: true }).fill(PASSWORD);
    await visitor.fill(people.choose.again, PASSWORD);
    await visitor.press(button);
  };
  const signIn = async (visitor: Visitor, signInName: string) => {
    await visitor.fill(people.signInName, signInName);
    await visitor.fill(people.password, PASSWORD);
    await visitor.press(people.signIn.button);
  };
  /** Invites somebody and opens their link in a browser of their own, where they stay signed in. */
  const invite = async (
    admin: Visitor,
    agency: keyof typeof AGENCIES,
    signInName: string,
    role: keyof typeof people.roles,
    { unit = null, own = equipment }: { readonly unit?: string | null; readonly own?: Equipment } = {},
  ) => {
    await admin.open(`${origin}/${agency}/desk/people`);
    await admin.fill(people.list.personName, `คุณ${signInName}`);
    await admin.fill(people.signInName, signInName);
    await admin.choose(people.roles[role]);
    if (unit !== null) await admin.choose(unit);
    await admin.press(people.list.inviteButton);
    const link = /http:\/\/[^\s"<]+\/account\/invitation\/[\w-]{43}/.exec(await admin.page.content())?.[0];
    const visitor = await newVisitor(own);
    await choosePassword(visitor, link ?? '', people.invitation.acceptAsNew);
    await signIn(visitor, signInName);
    return visitor;
  };

  beforeAll(async () => {
    data = makeQuickFolder('prongsai-workspace-');
    const init = startProgram(data, {
      command: [...PRONGSAI, 'init', '--sign-in', 'admin', '--name', 'ผู้ดูแลการติดตั้ง'],
    });
    const [, path = ''] = await init.untilPrinted(/(\/account\/link\/[\w-]{43})\n/);
    expect(await init.ended).toBe(0);
    server = startProgram(data);
    [, origin = ''] = await server.untilPrinted(/^ {2}(http:\/\/127\.0\.0\.1:\d+)$/m);
    const admin = await newVisitor();
    await choosePassword(admin, origin + path, people.choose.button);
    await signIn(admin, 'admin');
    for (const [shortName, name] of Object.entries(AGENCIES)) {
      await admin.open(`${origin}/agencies/new`);
      await admin.fill(th.agencyPage.fields.officialName, name);
      await admin.choose(th.agency.kinds.sao);
      await admin.fill(th.agencyPage.add.shortName, shortName);
      await admin.press(th.agencyPage.add.button);
    }
  });
  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
    server.process.kill('SIGTERM');
    await server.ended;
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  test('is set up, worked on, approved on screen and on paper, published and read', async () => {
    const [admin] = visitors;
    if (!admin) throw new Error('nobody set the server up');
    const coordinator = await invite(admin, 'one', 'coordinator', 'coordinator');
    const executive = await invite(admin, 'one', 'executive', 'executive', { own: inOtherSize(equipment) });
    const other = await invite(admin, 'two', 'other', 'coordinator');
    const desk = `${origin}/one/desk`;

    await coordinator.open(`${desk}/intake`);
    const file = { name: 'scores.csv', content: Buffer.from(`item,score\n${SCORES}\n`) };
    await coordinator.upload(th.intake.uploadWay.file, file);
    await coordinator.press(th.intake.uploadWay.action);
    await coordinator.press(th.intake.preview.accept);

    await coordinator.open(`${desk}/measures`);
    await coordinator.press(planPage.begin.button);

    const asked = coordinator.page.locator('[aria-labelledby="consultation"] tbody tr').first();
    const unit = await asked.locator('td, th').first().innerText();
    const head = await invite(admin, 'one', 'head', 'head-of-unit', {
      ...{ unit: unit.trim(), own: inOtherSize(equipment) },
    });
    await coordinator.press(new RegExp(`^${consultation.ofPlan.ask}$`, 'u'));
    await coordinator.press(consultation.asking.button);
    await head.open(`${desk}/inbox`);
    await head.page.locator('main a[href*="/questions/"]').first().click();
    await head.choose(consultation.verdicts.change);
    await head.fill(consultation.answer.text, 'ขอเลื่อนเป็นไตรมาสที่ 2');
    await head.press(consultation.answer.button);
    await head.see(consultation.inbox.sent);
    await coordinator.open(`${desk}/questions`);
    await coordinator.see(consultation.states.change);

    const citizen = await newVisitor(inOtherSize(equipment));
    await citizen.open(`${origin}/one/2567`);
    await citizen.see(th.web.failure[404].title);

    await coordinator.open(`${desk}/approval`);
    await coordinator.press(approval.propose.button);
    await executive.open(`${desk}/approval/2567/1`);
    await executive.page.getByLabel(approval.screen.position).fill('นายกองค์การบริหารส่วนตำบล');
    await executive.press(approval.screen.button);
    await executive.see(approval.done.approved);
    await coordinator.open(`${desk}/approval/2567/1/publication`);
    await coordinator.press(disclosure.publish.button);

    await citizen.open(`${origin}/one/2567`);
    await citizen.see(/คุณexecutive นายกองค์การบริหารส่วนตำบล/u);
    const pdf = await citizen.download(disclosure.year.files['report.pdf']);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

    await coordinator.open(`${desk}/analysis`);
    await coordinator.page.locator('a[href*="/analysis/2567/1/"]').first().click();
    await coordinator.page.locator('textarea').first().fill('ข้อความที่หน่วยงานเขียนเอง');
    await coordinator.press(th.paragraphs.save);
    await coordinator.open(`${desk}/approval`);
    await coordinator.see(approval.parts.analysis);
    await coordinator.fill(approval.propose.reason, 'เขียนการวิเคราะห์ใหม่');
    await coordinator.press(approval.propose.button);
    await coordinator.fill(approval.paper.documentNumber, 'ตย 72501/9');
    await coordinator.fill(approval.paper.signedOn, today());
    await coordinator.fill(approval.paper.signer, 'มานะ ตัวอย่าง');
    await coordinator.fill(approval.paper.position, 'นายกองค์การบริหารส่วนตำบล');
    await coordinator.upload(approval.paper.scan, { name: 'ลงนาม.pdf', content: SCAN });
    await coordinator.press(approval.paper.button);
    await coordinator.press(approval.toPublication);
    await coordinator.press(disclosure.publish.button);

    await expect
      .poll(async () => {
        await citizen.open(`${origin}/one/2567`);
        return citizen.page.content();
      })
      .toContain('ตย 72501/9');
    await citizen.see(/เขียนการวิเคราะห์ใหม่/u);
    await citizen.open(`${origin}/one/2567/1`);
    await citizen.see(/ซึ่งมีฉบับใหม่กว่าแล้ว/u);
    // One agency alone publishes: a server's first address leads to what it shows.
    await citizen.open(origin);
    expect(new URL(citizen.page.url()).pathname).toBe('/one');
    await citizen.see(AGENCIES.one);

    for (const path of ['/one/desk', '/one/desk/approval/2567/2', '/one/desk/report/report.pdf']) {
      const answer = await other.page.request.get(origin + path);
      expect(answer.status(), path).toBe(404);
      const strangers = await citizen.page.request.get(origin + path, { maxRedirects: 0 });
      expect(strangers.headers().location, path).toMatch(/^\/account\/sign-in/);
    }
    expect((await citizen.page.request.get(`${origin}/two/2567`)).status()).toBe(404);
  });
});
