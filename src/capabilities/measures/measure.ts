import { z } from 'zod';
import { AGENCY_KINDS, type AgencyKind } from '../../kernel/agency-kind.ts';

/**
 * The measure library as data: what an agency may do about the findings of a result. The JSON Schemas of its files
 * are made from these definitions.
 */

const text = z.string().min(1);
const localized = z.strictObject({ th: text, en: text });
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A month of the fiscal year: 1 is October, 12 is September. */
const fiscalMonth = z.number().int().min(1).max(12);

/** How often is reported; `end`: once, when the period ends. */
const REPORTING = ['month', 'quarter', 'half-year', 'end'] as const;

const effortClass = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const measure = z.strictObject({
  id,
  title: localized,
  summary: localized,
  /** What the measure serves, by the id of the rulebook whose items and topics are meant. */
  serves: z.record(
    id,
    z.strictObject({ items: z.array(text).min(1), topics: z.array(z.number().int().positive()).min(1) }),
  ),
  /** Acts in the order in which they are done, each with its product; Thai, Arabic digits. */
  steps: z.array(text).min(3),
  /** Offices by their ids; the first leads, the others take part. */
  offices: z.array(id).min(1),
  period: z
    .strictObject({ from: fiscalMonth, to: fiscalMonth })
    .refine(({ from, to }) => from <= to, { message: 'from must not come after to' }),
  evidence: z.array(text).min(1),
  /** Which office reports what to which office, and how often. `what` is a Thai noun phrase. */
  monitoring: z.strictObject({
    by: id,
    to: id,
    every: z.enum(REPORTING),
    what: text,
  }),
  effort: effortClass,
});

export const measureGroupSchema = z.strictObject({
  $schema: text.optional(),
  title: localized,
  measures: z.array(measure).min(1),
});

const office = z.strictObject({ name: text, positions: z.array(text) });
const otherKinds = AGENCY_KINDS.filter((kind) => kind !== 'general');
const officeOfOtherKind = Object.fromEntries(otherKinds.map((kind) => [kind, office.optional()])) as Record<
  Exclude<AgencyKind, 'general'>,
  z.ZodOptional<typeof office>
>;

/** Who usually does a kind of work, by kind of agency; `general` where a kind has no words of its own. */
export const officesSchema = z.strictObject({
  $schema: text.optional(),
  offices: z
    .array(
      z.strictObject({
        id,
        name: localized,
        byKind: z.strictObject({ general: office, ...officeOfOtherKind }),
      }),
    )
    .min(1),
});

/** Classes of effort, in working days of one person over the year, and how many such days a year's plan may take. */
export const effortsSchema = z.strictObject({
  $schema: text.optional(),
  efforts: z
    .array(
      z.strictObject({
        effort: effortClass,
        personDays: z.strictObject({ from: z.number().positive(), to: z.number().positive() }),
        name: localized,
        definition: localized,
      }),
    )
    .length(3),
  /** What an agency can carry beside its daily work, and why that much is assumed. */
  capacity: z.strictObject({ personDays: z.number().positive(), reason: localized }),
});

export type Measure = z.infer<typeof measure>;
export type Office = z.infer<typeof office>;
type OfficeKind = z.infer<typeof officesSchema>['offices'][number];
export type Effort = z.infer<typeof effortsSchema>['efforts'][number];
export type WorkCapacity = z.infer<typeof effortsSchema>['capacity'];
type EffortClass = z.infer<typeof effortClass>;

/** All known measures with the offices and efforts that they name; every name in it is known to exist. */
export type MeasureLibrary = {
  readonly measures: readonly Measure[];
  readonly offices: ReadonlyMap<string, OfficeKind>;
  readonly efforts: ReadonlyMap<EffortClass, Effort>;
  readonly capacity: WorkCapacity;
};
