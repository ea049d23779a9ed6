import type { MeasureContent, MeasureField } from './measure-content.ts';

const LACKING = {
  steps: ({ steps }) => steps.length === 0,
  responsible: ({ responsible }) => responsible.length === 0,
  months: ({ months }) => months === null,
  evidence: ({ evidence }) => evidence.length === 0,
  monitoring: ({ monitoring }) => monitoring === '',
} as const satisfies Partial<Record<MeasureField, (content: MeasureContent) => boolean>>;

/** What a measure cannot be carried out, or be shown to have been, without. */
export type MissingField = keyof typeof LACKING;

const FIELDS = Object.keys(LACKING) as MissingField[];

/** What nobody has said of a measure yet. */
export const missingFields = (content: MeasureContent): readonly MissingField[] =>
  FIELDS.filter((field) => LACKING[field](content));
