import { expect } from 'vitest';
import type { Correction } from '../../src/capabilities/intake/index.ts';
import { fieldsOf, openIntakeApp } from './intake-app.ts';
import { htmlFaults, inlineFaults } from './page-checks.ts';
import { reportText } from './report-text.ts';
import { rulebook2567, score, sheet2567 } from './result-2567.ts';

/** What a button says, as its page writes it. */
export const use = (correction: object) => JSON.stringify(correction);
export const USE_E1 = use({ kind: 'score', key: 'e1', to: 9856 });
export const E1_CORRECTED: Correction[] = [{ kind: 'score', key: 'e1', to: score(98.56) }];

const HOSTILE = '<script>alert(1)</script>';

/** A whole report in which indicator 6 cannot be, with a line that says nothing. */
export const report = () =>
  `${reportText({ rulebook: rulebook2567, sheet: sheet2567 })}\n\nข้อความที่ไม่มีความหมาย ${HOSTILE} "quoted"\n`;

/** A draft of the report, with a person's ways of working on it. */
export async function openDraft(text = report()) {
  const app = await openIntakeApp();
  const uploaded = await app.upload(text, 'รายงาน 2567.txt');
  const path = uploaded.headers.get('location') ?? '';
  const { intake } = await app.openedBy(uploaded);
  const now = () => app.openedBy(uploaded);
  const form = async () => fieldsOf(await (await app.get(path)).text());
  const send = async (fields: Record<string, string>, part = '') =>
    app.post(path + part, { ...(await form()), ...fields });
  return { ...app, path, intake, now, form, send };
}

/** The HTML of an answer that is sound and shows nothing of what is hostile in the report. */
export const sound = async (page: Response, status = 200) => {
  const html = await page.text();
  expect(page.status).toBe(status);
  expect(await htmlFaults(html)).toEqual([]);
  expect(inlineFaults(html.replaceAll(HOSTILE, ''))).toEqual([]);
  expect(html).not.toContain(HOSTILE);
  return html;
};
