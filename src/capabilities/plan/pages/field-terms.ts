import type { TermId } from '../../help/index.ts';
import type { MeasureField } from '../measure-content.ts';

/** The fields of a measure whose names are explained. */
export const FIELD_TERMS: Partial<Readonly<Record<MeasureField, TermId>>> = {
  responsible: 'responsible',
  steps: 'step',
  evidence: 'evidence',
  monitoring: 'monitoring',
  target: 'target',
  items: 'item',
};
