import { listUnits, saveAgency } from '../../src/capabilities/agency/acts.ts';
import { unrecorded } from '../../src/capabilities/audit/acts.ts';
import type { IntakeDesk } from '../../src/capabilities/intake/acts.ts';
import { beginPlan } from '../../src/capabilities/plan/begin-plan.ts';
import { contentTyped } from '../../src/capabilities/plan/content-from.ts';
import { findPlan } from '../../src/capabilities/plan/find-plan.ts';
import type { FiscalYear } from '../../src/kernel/fiscal-year.ts';
import { formIn } from './plan-app.ts';

type Post = (path: string, fields: Record<string, string>) => Response | Promise<Response>;
type Get = (path: string) => Response | Promise<Response>;

/** Gives the agency two units, in the order of their names here. */
export async function withUnits(desk: IntakeDesk, agencyId: string) {
  const input = {
    officialName: 'องค์การบริหารส่วนตำบลหนึ่ง',
    kind: 'sao',
    district: null,
    province: null,
    units: ['สำนักปลัด', 'กองคลัง'],
    positions: [],
  };
  await saveAgency(desk.database, { agencyId, input, now: desk.clock() }, unrecorded);
  const [clerks, finance] = await listUnits(desk.database, agencyId);
  if (!clerks || !finance) throw new Error('two units were saved');
  return { clerks, finance };
}

/** Begins the plan of 2568 with these measures, as somebody of an account; gives their ids. */
export async function beginPlanOf(
  desk: IntakeDesk,
  agencyId: string,
  accountId: string,
  measures: readonly { readonly title: string; readonly responsible: readonly string[] }[],
): Promise<readonly string[]> {
  const key = { agencyId, planYear: 2568 as FiscalYear };
  const contents = measures.map(({ title, responsible }) => ({ ...contentTyped(title), responsible }));
  await beginPlan(desk, key, contents, { by: { kind: 'account', accountId }, record: unrecorded });
  const plan = await findPlan(desk.database, key);
  return (plan?.measures ?? []).map(({ measureId }) => measureId);
}

/** Asks a unit as the form does that is opened for it or for a measure; gives the answer. `query` opens the form. */
export async function ask(
  { get, post }: { readonly get: Get; readonly post: Post },
  desk: string,
  query: string,
  fields: Record<string, string> = {},
): Promise<Response> {
  const page = await (await get(`${desk}/questions/ask?${query}`)).text();
  return post(`${desk}/questions/ask`, { ...formIn(page), ...fields });
}

/** The addresses of the questions that a page leads to, in its order. */
export const questionsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/href="([^"]*\/questions\/[0-9a-f-]{36})"/g)].map(([, path = '']) => path)),
];
