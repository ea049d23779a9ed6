import type { TemplatePaper, TemplateValues } from './tag-names.ts';
import { drawTemplateFigures, type TemplateFigures } from './template-figures.ts';
import { type TemplateModels, templateValues } from './template-values.ts';

/** What stands in place of a template's tags. */
export type Filling = {
  readonly values: TemplateValues;
  /** Null for a paper that has none. */
  readonly figures: TemplateFigures | null;
};

const FILLING_OF: {
  readonly [Kind in TemplatePaper]: (model: TemplateModels[Kind]) => Promise<Filling>;
} = {
  memo: async (model) => ({ values: templateValues('memo', model), figures: null }),
  announcement: async (model) => ({ values: templateValues('announcement', model), figures: null }),
  report: async (model) => ({
    values: templateValues('report', model),
    figures: await drawTemplateFigures(model),
  }),
};

export const fillingOf = <Kind extends TemplatePaper>(
  kind: Kind,
  model: TemplateModels[Kind],
): Promise<Filling> => FILLING_OF[kind](model);
