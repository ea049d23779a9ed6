import { type Measured, percentile, secondsOf } from './measured.ts';
import { AGENCIES, inNation, type NationApp, YEARS } from './nation-app.ts';

const RUNS = 60;

/** The page of somebody who oversees the nation's agencies of three years, and other pages of theirs. */
export const measureOversight = (): Promise<readonly Measured[]> => inNation(measureIn);

async function measureIn({ ask, overseer, filling }: NationApp): Promise<readonly Measured[]> {
  const taken = async (path: string, runs = RUNS): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let run = 0; run < runs + 3; run += 1) {
      const seconds = await secondsOf(async () => {
        const answer = await ask(path, { headers: { cookie: overseer } });
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      });
      if (run >= 3) times.push(seconds * 1000);
    }
    return times;
  };
  const page = await taken('/oversight');
  const sorted = await taken(
    '/oversight?indicator=3&sort=indicator&order=desc&q=%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99',
  );
  const directory = await taken('/agencies');
  const desk = await taken('/agency-1/desk/agency');
  const xlsx = await taken('/oversight/agencies.xlsx', 3);
  const of = `${AGENCIES} agencies × ${YEARS.length} years`;
  const both = (what: string, times: readonly number[], goal?: { readonly atMost: number }): Measured[] => [
    { what: `${what}: median`, value: percentile(times, 0.5), unit: 'ms', ...(goal && { goal }) },
    { what: `${what}: p99`, value: percentile(times, 0.99), unit: 'ms' },
  ];
  return [
    { what: `${of}: fill a database`, value: filling, unit: 's' },
    ...both(`${of}: the oversight page`, page, { atMost: 300 }),
    ...both(`${of}: the same, narrowed and ordered by an indicator`, sorted, { atMost: 300 }),
    ...both(`${of}: the directory of the overseer`, directory),
    ...both(`${of}: a desk's page for the overseer`, desk),
    { what: `${of}: all as XLSX`, value: percentile(xlsx, 0.5), unit: 'ms' },
  ];
}
