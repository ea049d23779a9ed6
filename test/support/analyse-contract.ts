import { z } from 'zod';
import type { Rulebook } from '../../src/capabilities/rulebook/index.ts';

const points = z.number().min(0).max(100).multipleOf(0.01).nullable();
const day = z.iso.date().nullable();
const figures = (ids: {
  items: readonly string[];
  indicators: readonly string[];
  instruments: readonly string[];
}) => {
  const exactly = (keys: readonly string[]) =>
    z.strictObject(Object.fromEntries(keys.map((key) => [key, points])));
  return z.strictObject({
    items: exactly(ids.items),
    indicators: exactly(ids.indicators),
    instruments: exactly(ids.instruments),
    overall: points,
    level: z.string().nullable(),
  });
};
const place = z.string().regex(/^(line \d+|page \d+ line \d+|table \d+ row \d+|sheet .+ cell [A-Z]+\d+)$/);
/** One entry of `problems`. */
export const problem = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  item: z.string().optional(),
  indicator: z.string().optional(),
  topic: z.number().int().optional(),
  place,
  message: z.strictObject({ th: z.string().min(1), en: z.string().min(1) }),
  repairs: z
    .array(
      z.strictObject({
        item: z.string(),
        from: z.union([z.number(), z.string()]).nullable(),
        to: z.union([z.number(), z.string()]),
      }),
    )
    .optional(),
});
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** The contract of `analyse --json`, for the ids of a rulebook. */
export const contract = (rulebook: Rulebook) => {
  const ids = {
    items: idsOf(rulebook.items),
    indicators: idsOf(rulebook.indicators),
    instruments: idsOf(rulebook.instruments),
  };
  const items = z.array(z.enum(ids.items));
  return z.strictObject({
    rulebook: z.literal(rulebook.id),
    agency: z.strictObject({ name: z.string().nullable(), variants: z.array(z.string()) }),
    fiscalYear: z.number().int(),
    planYear: z.number().int(),
    respondents: z.partialRecord(z.enum(ids.instruments), z.number().int().positive().nullable()),
    printed: figures(ids),
    computed: figures(ids),
    problems: z.array(problem),
    topics: z
      .array(z.strictObject({ number: z.number().int(), mend: items, develop: items, sustain: items }))
      .length(rulebook.topics.length),
    worth: z
      .array(z.strictObject({ item: z.enum(ids.items), lost: points, perPoint: z.number() }))
      .length(ids.items.length),
    measures: z.array(
      z.strictObject({
        title: z.string(),
        parts: z.array(z.string()),
        steps: z.array(z.string()),
        responsible: z.array(z.string()),
        from: day,
        to: day,
      }),
    ),
    unread: z.array(z.strictObject({ place, text: z.string() })),
  });
};
