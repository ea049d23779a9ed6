import { z } from 'zod';

/**
 * One fiscal year's rules as data: what is asked, how it is scored, what a score asks for.
 * The JSON Schema of a rulebook file is made from these definitions (`npm run rulebook:schema`).
 */

const confidence = z.enum(['official', 'secondary', 'inferred', 'recall', 'own']).meta({ id: 'confidence' });

const text = z.string().trim().min(1);

const localized = z
  .strictObject({ th: text, en: text })
  .meta({ id: 'localized', description: 'The same text in Thai and in English.' });

const provenance = z
  .strictObject({
    confidence,
    source: text.describe('One or more keys of `sources`, separated by commas.'),
    note: localized.optional(),
  })
  .meta({
    id: 'provenance',
    description:
      'How well a fact is known and who says so; `own` marks wording that Prongsai’s authors wrote.',
  });

const source = z.union([
  text,
  z.strictObject({
    name: localized.describe('What a fact calls the source in passing, in a few words.'),
    text,
  }),
]);

const points = z
  .number()
  .min(0)
  .max(100)
  .meta({ id: 'points', description: 'Points with at most two decimals, 0–100.' });

const scale = z.strictObject({
  id: z.string().min(1),
  name: localized,
  options: z
    .array(z.strictObject({ label: localized, points }))
    .min(2)
    .describe(
      'Answers from the first to the last as printed in the form, with the points of a positive question.',
    ),
  known: provenance,
});

const instrument = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['survey', 'disclosure']),
  name: localized,
  weight: z.number().positive().max(100).describe('Per cent of the overall score.'),
  respondents: localized.nullable(),
  parts: z
    .array(z.strictObject({ id: z.string().min(1), name: localized, weight: z.number().positive().max(1) }))
    .describe('Groups of respondents whose scores are averaged; empty when all answers are pooled.'),
  indicatorSlack: z
    .number()
    .min(0)
    .describe(
      'Points by which a printed indicator may differ further on each side because the parts are rounded on their own.',
    ),
  known: provenance,
  partsKnown: provenance.nullable(),
});

const indicator = z.strictObject({
  id: z.string().min(1),
  instrument: z.string(),
  name: localized,
  known: provenance,
});

const subIndicator = z.strictObject({
  id: z.string().min(1),
  indicator: z.string(),
  name: localized,
  known: provenance,
});

const item = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z]+\d+$/)
    .describe('A letter prefix and a number, as printed: `Q1`.'),
  indicator: z.string(),
  subIndicator: z.string().nullable(),
  topic: z.number().int().positive(),
  text: localized.describe('The question or the title of what is disclosed.'),
  otherTexts: z.array(text).describe('Other wordings under which the item is met in print.'),
  scale: z.string(),
  polarity: z.enum(['positive', 'negative']).describe('A negative question takes the points in reverse.'),
  matter: localized
    .nullable()
    .describe(
      'What the item is about, as a noun phrase that can follow "ควรพัฒนา", "ปรับปรุงแก้ไข" and "รักษาระดับ" alike. Null: the text itself is used.',
    ),
  components: z.array(localized).describe('What a disclosure must contain; empty for questions.'),
  componentsKnown: provenance.nullable(),
  dataPeriod: localized.nullable().describe('The period that the disclosed data must cover.'),
  dataPeriodKnown: provenance.optional(),
  known: provenance,
});

const topic = z.strictObject({
  number: z.number().int().positive(),
  name: localized,
  otherNames: z.array(text),
  known: provenance,
});

const level = z
  .strictObject({
    id: z.string().min(1),
    name: localized,
    overallAtLeast: points.nullable(),
    eachInstrumentAtLeast: points.nullable(),
    known: provenance,
  })
  .describe('The level is reached when both conditions hold; null means no condition.');

const thresholds = z.strictObject({
  mendBelow: points.describe('A score below this must be mended.'),
  priorityBelow: points.describe('A score below full is developed; below this it comes first.'),
  noFaultAtLeast: points.describe(
    '"No fault" may not stand over the lowest score of all when that is below this.',
  ),
  known: provenance,
});

const lattice = z
  .strictObject({
    mostRespondents: z
      .number()
      .int()
      .min(1)
      .max(2000)
      .describe('The largest number that is tried: with more than some thousand, every printed score fits.'),
    leastShare: z.number().positive().max(1).describe('Share of an instrument’s scores that must fit.'),
    mostChance: z.number().positive().max(1).describe('Probability with which so many may fit by chance.'),
  })
  .describe('How the number of respondents is guessed from printed means.');

const analysisItem = z
  .strictObject({ item: z.string().describe('The id of a disclosure item.'), known: provenance })
  .meta({
    description:
      'The item under which the assessment of a year asks for the analysis of the result of the year before, with the measures made of it. Left out: it is not known.',
  });

export const rulebookSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  fiscalYear: z.number().int().min(2500).max(2699).describe('Of the Buddhist era.'),
  title: localized,
  warning: localized.describe('What every reader must know of how sure these rules are.'),
  sources: z.record(z.string(), source).describe('What the keys named in `source` stand for.'),
  rounding: z.strictObject({ decimals: z.literal(2), mode: z.literal('half-up'), known: provenance }),
  weightsKnown: provenance,
  aggregationKnown: provenance,
  scales: z.array(scale).min(1),
  instruments: z.array(instrument).min(1).max(20),
  indicators: z.array(indicator).min(1),
  subIndicators: z.array(subIndicator),
  items: z.array(item).min(1),
  topics: z.array(topic).min(1),
  analysisItem: analysisItem.optional(),
  levels: z
    .array(level)
    .min(2)
    .max(20)
    .describe('Ordered: the first that holds is the level. The last holds always.'),
  thresholds,
  lattice,
});

export type Rulebook = z.infer<typeof rulebookSchema>;
export type Confidence = z.infer<typeof confidence>;
export type Provenance = z.infer<typeof provenance>;
export type Instrument = Rulebook['instruments'][number];
export type Indicator = Rulebook['indicators'][number];
export type SubIndicator = Rulebook['subIndicators'][number];
export type Item = Rulebook['items'][number];
export type Topic = Rulebook['topics'][number];
export type Level = Rulebook['levels'][number];
export type Scale = Rulebook['scales'][number];
