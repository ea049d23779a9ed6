import type { MeasureTable } from '../report-content.ts';
import { wording } from '../wording.ts';
import { LISTS } from './tag-names.ts';
import { written } from './template-tags.ts';

/** What a starting template takes from the agency beside its letterhead. */
export type StartingTemplate = {
  readonly agency: string;
  readonly digits: 'thai' | 'arabic';
  readonly madeOn: string;
};

export const tag = (name: string): string => written.text(name);

/** A list around the texts of one paragraph or row: its tags stand in the first and the last. */
export function around<Name extends string>(
  list: { readonly name: string; readonly fields: Readonly<Record<Name, string>> },
  first: Name,
  last: Name,
): { readonly first: string; readonly last: string } {
  return {
    first: `${written.open(list.name)}${tag(list.fields[first])}`,
    last: `${tag(list.fields[last])}${written.close(list.name)}`,
  };
}

/** A list around one of its texts alone. */
export const repeated = <Name extends string>(
  list: { readonly name: string; readonly fields: Readonly<Record<Name, string>> },
  text: Name,
): string => `${written.open(list.name)}${tag(list.fields[text])}${written.close(list.name)}`;

/** The table of measures with one row that is repeated for each of them. */
export function startingMeasures(caption: string): MeasureTable {
  const { measures } = LISTS.report;
  const { eachStep, eachResponsible } = measures.lists;
  const row = around(measures, 'number', 'monitoring');
  const step = around(eachStep, 'number', 'text');
  const { order, measure, steps, responsible, period, monitoring } = wording.column;
  return {
    caption,
    isRepeated: true,
    head: [order, measure, steps, responsible, period, monitoring],
    rows: [
      {
        order: row.first,
        title: `${tag(measures.fields.title)} ${tag(measures.fields.budget)}`,
        budget: '',
        steps: [{ number: `${step.first})`, text: step.last }],
        responsible: [repeated(eachResponsible, 'text')],
        period: tag(measures.fields.period),
        monitoring: row.last,
      },
    ],
  };
}
