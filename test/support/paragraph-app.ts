import { analyse } from '../../src/capabilities/analysis/index.ts';
import { openIntakeApp } from './intake-app.ts';
import { rulebook2567, sheet2567 } from './result-2567.ts';
import { shownText } from './shown-text.ts';

/** The analysis of the demo agency, a paragraph of it to be edited, and what is composed there. */
export const ANALYSIS = '/demo/desk/analysis';
export const PARAGRAPH = `${ANALYSIS}/2567/1/develop`;
export const COMPOSED = analyse(rulebook2567, sheet2567).topics[0]?.paragraphs.develop ?? '';

/** A table of scores for every item of 2567. */
export const tableOf = (points: (id: string) => number) =>
  `item,score\n${rulebook2567.items.map(({ id }) => `${id},${points(id)}`).join('\n')}\n`;

/** The value of a hidden field, and what stands in the page's text area. */
export const fieldIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1] ?? null;
export const typedIn = (html: string) => /<textarea[^>]*>([^<]*)<\/textarea>/u.exec(html)?.[1] ?? null;

/** The demo agency's desk with what is kept of a paragraph. */
export async function openParagraphs() {
  const opened = await openIntakeApp();
  const { get, post, desk } = opened;
  const textOf = async (path: string, language: 'th' | 'en' = 'th') =>
    shownText(await (await get(path, language)).text());
  const save = (text: string, revision: number | string = 0, more: Record<string, string> = {}) =>
    post(PARAGRAPH, { text, revision: String(revision), ...more });
  const revisions = () =>
    desk.database.selectFrom('paragraph_revision').selectAll().orderBy('revision').execute();
  const draft = async () =>
    (await desk.database.selectFrom('form_draft').selectAll().executeTakeFirst()) ?? null;
  const events = async () => (await opened.acts()).filter((event) => event.startsWith('analysis-paragraph'));
  return { ...opened, textOf, save, revisions, draft, events };
}
