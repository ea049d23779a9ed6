import { z } from 'zod';

const points = z
  .number()
  .min(0)
  .max(100)
  .nullable()
  .describe('Points of 100 with two decimals; null when not known.');
const scored = z.object({ id: z.string(), name: z.string(), score: points });
const texts = z.array(z.string());

/** An edition as other programs read it; the description of the public addresses is made from this. */
export const publicResultSchema = z
  .object({
    agency: z.object({ name: z.string(), locality: z.string() }),
    fiscalYear: z.int().describe('Of the Buddhist era: the year of the result.'),
    planYear: z.int().describe('The fiscal year of the measures, in whose assessment this is disclosed.'),
    edition: z
      .object({ number: z.int(), contentHash: z.string().describe('SHA-256 of the content in hexadecimal.') })
      .nullable(),
    disclosedUnder: z
      .object({ item: z.string(), text: z.string(), confidence: z.string(), note: z.string().nullable() })
      .exactOptional()
      .describe(
        'The item of the next assessment that asks for this, as the rulebook of the result numbers it.',
      ),
    result: z.object({
      overall: points,
      level: z.string().nullable(),
      instruments: z.array(scored.extend({ weight: z.number().describe('Per cent of the overall score.') })),
      indicators: z.array(scored.extend({ instrument: z.string() })),
      notes: texts,
    }),
    topics: z.array(
      z.object({
        number: z.int(),
        name: z.string(),
        items: z.array(
          z.object({
            id: z.string(),
            instrument: z.string(),
            text: z.string(),
            score: points,
            finding: z.enum(['mend', 'develop', 'sustain']).nullable(),
          }),
        ),
        analysis: z.object({ mend: z.string(), develop: z.string(), sustain: z.string() }),
      }),
    ),
    measures: z.array(
      z.object({
        title: z.string(),
        steps: texts,
        responsible: texts,
        from: z.iso.date().nullable().describe('Of the common era; null while nobody has said when.'),
        to: z.iso.date().nullable(),
        monitoring: z.string(),
        budgetSatang: z.int().nonnegative().describe('0: takes no budget, or none is known.'),
      }),
    ),
  })
  .describe('Result, analysis and measures of one edition. Texts are Thai.');

export type PublicResult = z.infer<typeof publicResultSchema>;
