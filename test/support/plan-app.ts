import { findAgencySummary } from '../../src/capabilities/agency/acts.ts';
import { findPlan } from '../../src/capabilities/plan/acts.ts';
import type { Plan } from '../../src/capabilities/plan/index.ts';
import { parseFiscalYear } from '../../src/kernel/fiscal-year.ts';
import { openDeskApp } from './desk-app.ts';
import { fieldsOf } from './intake-app.ts';

export const MEASURES = '/demo/desk/measures';

const yearOf = (year: number) => {
  const parsed = parseFiscalYear(year);
  if (parsed === null) throw new Error(`${year} is no fiscal year`);
  return parsed;
};

/** The demo agency's desk with the plan of the year after its result, begun with what is proposed or with nothing. */
export async function openPlanApp(from: 'proposal' | 'nothing' = 'proposal') {
  const app = await openDeskApp();
  const { get, post, desk } = app;
  const agency = await findAgencySummary(desk.database, 'demo');
  if (!agency) throw new Error('the demo agency is not loaded');
  const { agencyId } = agency;

  const plan = async (year = 2568): Promise<Plan> => {
    const found = await findPlan(desk.database, { agencyId, planYear: yearOf(year) });
    if (!found) throw new Error(`no plan of ${year}`);
    return found;
  };
  const measureAt = async (place: number) => {
    const measure = (await plan()).measures[place];
    if (!measure) throw new Error(`the plan has no measure ${place}`);
    return measure;
  };
  const addressOfMeasure = async (place: number) => `${MEASURES}/${(await measureAt(place)).measureId}`;

  /** The fields of the form of a measure as a browser would send them. */
  const formAt = async (place: number) =>
    formIn(await (await get(`${await addressOfMeasure(place)}/edit`)).text());
  await post(MEASURES, { year: '2568', from });
  return { ...app, agencyId, plan, measureAt, addressOfMeasure, formAt };
}

/** All fields of a page's form: texts, hidden ones, ticked boxes, areas and selects. */
export function formIn(html: string): Record<string, string> {
  const unescaped = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const areas = [...html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g)];
  const ticked = [...html.matchAll(/<input[^>]* name="([^"]*)" type="checkbox" value="([^"]*)" checked/g)];
  const selects = [...html.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)];
  const chosen = (options = '') => /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  return {
    ...fieldsOf(html),
    ...Object.fromEntries(areas.map(([, name = '', text = '']) => [name, unescaped(text)])),
    ...Object.fromEntries(ticked.map(([, name = '', value = '']) => [name, value])),
    ...Object.fromEntries(selects.map(([, name = '', options]) => [name, chosen(options)])),
  };
}
