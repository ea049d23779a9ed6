import { z } from 'zod';

/**
 * One fiscal year's rules as data: what is asked, how it is scored, what a score asks for.
 * The JSON Schema of a rulebook file is made from these definitions.
 */

const confidence = z.enum(['official', 'secondary', 'inferred', 'recall', 'own']);

/** How well a fact is known and who says so; `own` marks wording that Prongsai's authors wrote. */
const provenance = z.strictObject({
  confidence,
  /** One or more keys of `sources`, separated by commas. */
  source: z.string(),
  note: z.strictObject({ th: z.string(), en: z.string() }).optional(),
});

const localized = z.strictObject({ th: z.string().min(1), en: z.string().min(1) });

/** Points with at most two decimals, 0–100. */
const points = z.number().min(0).max(100);

const scale = z.strictObject({
  id: z.string(),
  name: localized,
  /** Answers from the first to the last as printed in the form, with the points of a positive question. */
  options: z.array(z.strictObject({ label: localized, points })).min(2),
  known: provenance,
});

const instrument = z.strictObject({
  id: z.string(),
  kind: z.enum(['survey', 'disclosure']),
  name: localized,
  /** Per cent of the overall score. */
  weight: z.number().positive().max(100),
  respondents: localized.nullable(),
  /** Groups of respondents whose scores are averaged; empty when all answers are pooled. */
  parts: z.array(z.strictObject({ id: z.string(), name: localized, weight: z.number() })),
  /** Points by which a printed indicator may differ further on each side because the parts are rounded on their own. */
  indicatorSlack: z.number().min(0),
  known: provenance,
  partsKnown: provenance.nullable(),
});

const indicator = z.strictObject({
  id: z.string(),
  instrument: z.string(),
  name: localized,
  known: provenance,
});

const subIndicator = z.strictObject({
  id: z.string(),
  indicator: z.string(),
  name: localized,
  known: provenance,
});

const item = z.strictObject({
  /** A letter prefix and a number, as printed: `i1`, `O35`, `Q1`. */
  id: z.string().regex(/^[A-Za-z]+\d+$/),
  indicator: z.string(),
  subIndicator: z.string().nullable(),
  topic: z.number().int().positive(),
  /** The question or the title of what is disclosed. */
  text: localized,
  /** Other wordings under which the item is met in print. */
  otherTexts: z.array(z.string()),
  scale: z.string(),
  polarity: z.enum(['positive', 'negative']),
  /**
   * What the item is about, as a noun phrase that can follow "ควรพัฒนา", "ปรับปรุงแก้ไข" and "รักษาระดับ" alike.
   * Null: the text itself is used.
   */
  matter: localized.nullable(),
  /** What a disclosure must contain; empty for questions. */
  components: z.array(localized),
  componentsKnown: provenance.nullable(),
  /** The period that the disclosed data must cover. */
  dataPeriod: localized.nullable(),
  dataPeriodKnown: provenance.optional(),
  known: provenance,
});

const topic = z.strictObject({
  number: z.number().int().positive(),
  name: localized,
  otherNames: z.array(z.string()),
  known: provenance,
});

const level = z.strictObject({
  id: z.string(),
  name: localized,
  /** The level is reached when both hold; null means no condition. */
  overallAtLeast: points.nullable(),
  eachInstrumentAtLeast: points.nullable(),
  known: provenance,
});

const thresholds = z.strictObject({
  /** A score below this must be mended. */
  mendBelow: points,
  /** A score below full is developed; below this it comes first. */
  priorityBelow: points,
  /** "No fault" may not stand over the lowest score of all when that is below this. */
  noFaultAtLeast: points,
  known: provenance,
});

/** How the number of respondents is guessed from printed means. */
const lattice = z.strictObject({
  mostRespondents: z.number().int().positive(),
  /** Share of an instrument's scores that must fit. */
  leastShare: z.number().positive().max(1),
  /** Probability with which so many may fit by chance. */
  mostChance: z.number().positive().max(1),
});

export const rulebookSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  fiscalYear: z.number().int().min(2500).max(2699),
  title: localized,
  warning: localized,
  sources: z.record(z.string(), z.string()),
  rounding: z.strictObject({ decimals: z.literal(2), mode: z.literal('half-up'), known: provenance }),
  weightsKnown: provenance,
  aggregationKnown: provenance,
  scales: z.array(scale).min(1),
  instruments: z.array(instrument).min(1),
  indicators: z.array(indicator).min(1),
  subIndicators: z.array(subIndicator),
  items: z.array(item).min(1),
  topics: z.array(topic).min(1),
  /** Ordered: the first that holds is the level. The last holds always. */
  levels: z.array(level).min(2),
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
