import type { ListName, TemplatePaper, TemplateValues } from './tag-names.ts';
import type { TemplateFigure } from './template-figures.ts';
import type { Filling } from './template-filling.ts';
import { type ListTag, type TextTag, tagsOf } from './template-tags.ts';

/** How many rows of each list a large report has, of a list within another in each of its rows. */
const LARGE: Readonly<Record<ListName, number>> = {
  measures: 200,
  eachStep: 10,
  eachResponsible: 4,
  topics: 10,
  items: 15,
  eachMend: 5,
  eachDevelop: 5,
  eachSustain: 5,
  findings: 100,
  instruments: 5,
  indicators: 15,
  facts: 10,
  proposals: 5,
  introduction: 3,
  notes: 50,
};
const SENTENCE = 'หน่วยงานทบทวนขั้นตอนการปฏิบัติงาน แจ้งผู้รับผิดชอบ และรายงานผลต่อผู้บริหารตามกำหนดเวลา';

/** Stands for any picture. */
const DOT: TemplateFigure = {
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2LgAAAABJRU5ErkJggg==',
    'base64',
  ),
  width: 1,
  height: 1,
  alt: '',
};

/** Every list twice and no text: what cannot be repeated shows, and what comes of it is looked through as well. */
export const smallTrial = (kind: TemplatePaper): Filling => trialOf(kind, '', () => 2);

/** As much as a large report says: what cannot be filled with it within the bounds is no template. */
export const largeTrial = (kind: TemplatePaper): Filling => trialOf(kind, SENTENCE, (list) => LARGE[list]);

function trialOf(kind: TemplatePaper, text: string, rowsOf: (list: ListName) => number): Filling {
  const rowOf = (fields: readonly TextTag[], lists: readonly ListTag[]): object =>
    Object.fromEntries([
      ...fields.map(({ id }) => [id, text] as const),
      ...lists.map((list) => [list.id, Array(rowsOf(list.id)).fill(rowOf(list.fields, list.lists))] as const),
    ]);
  const { texts, lists } = tagsOf(kind);
  return {
    values: rowOf(texts, lists) as TemplateValues,
    figures: { overallFigure: DOT, indicatorsFigure: DOT },
  };
}
