import { createHash } from 'node:crypto';
import { z } from 'zod';
import { frozenSchema } from '../../../documents/frozen-report.ts';
import { publicResultSchema } from '../../../documents/public-result.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { hasAlready, keptByAll } from '../../../web/kept-answer.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import { listPublished } from '../list-publications.ts';
import { publicationListSchema } from '../publication-list.ts';
import type { PublicDesk } from './public.handlers.tsx';

const JSON_TYPE = 'application/json; charset=utf-8';

/** GET: what an agency has published, for programs. */
export const listForPrograms =
  ({ database, ready }: PublicDesk): WebHandler =>
  async (c) => {
    const shortName = c.req.param('agency') ?? '';
    const answer = await ready.answer(c, shortName, 'publications.json', async () => {
      const list = await listPublished(database, shortName);
      return list && { status: 200, type: JSON_TYPE, text: `${JSON.stringify(list, null, 2)}\n` };
    });
    return answer ?? respondWithFailure(c, 404);
  };

/** GET: what programs may ask for and what they get, in OpenAPI 3.1. */
export function describeApi({ publicUrl }: Pick<PublicDesk, 'publicUrl'>): WebHandler {
  const text = `${JSON.stringify(openApi(publicUrl), null, 2)}\n`;
  const headers = keptByAll(`"${createHash('sha256').update(text).digest('base64url')}"`);
  return (c) =>
    hasAlready(c, headers.ETag)
      ? c.body(null, 304, headers)
      : c.body(text, 200, { ...headers, 'Content-Type': JSON_TYPE });
}

const parameter = (name: string, description: string, schema: object) => ({
  ...{ name, in: 'path', required: true, description, schema },
});
const AGENCY = parameter('agency', 'The short name of the agency.', { type: 'string' });
const EDITION = [
  AGENCY,
  parameter('year', 'The fiscal year of the result, of the Buddhist era.', { type: 'integer' }),
  parameter('edition', 'The number of the edition.', { type: 'integer', minimum: 1 }),
];

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output'): object => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io });
  return described;
};

const asked = (summary: string, parameters: readonly object[], type: string, schema: object) => ({
  get: {
    summary,
    parameters,
    responses: {
      200: { description: summary, content: { [type]: { schema } } },
      404: { description: 'Nothing is public there.' },
    },
  },
});

const openApi = (publicUrl: string | null): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Prongsai: what agencies publish',
    version: '1',
    description:
      'Results of the Integrity and Transparency Assessment with analysis and measures, approved and published by the agencies. Answers carry an ETag; a later edition has another number.',
  },
  servers: [{ url: publicUrl ?? '/' }],
  paths: {
    '/{agency}/publications.json': asked('What an agency has published', [AGENCY], 'application/json', {
      $ref: '#/components/schemas/Publications',
    }),
    '/{agency}/{year}/{edition}/result.json': asked(
      'Result, analysis and measures of an edition',
      EDITION,
      'application/json',
      { $ref: '#/components/schemas/Result' },
    ),
    '/{agency}/{year}/{edition}/edition.json': asked(
      'The content of an edition as it was frozen: the SHA-256 of these bytes is its contentHash. Scores are hundredths of a point, budgets satang as text',
      EDITION,
      'application/json',
      { $ref: '#/components/schemas/FrozenContent' },
    ),
    '/{agency}/{year}/{edition}/scores.csv': asked(
      'Every score of an edition, one a row: kind, id, name, score',
      EDITION,
      'text/csv',
      { type: 'string' },
    ),
  },
  components: {
    schemas: {
      Publications: schemaOf(publicationListSchema),
      Result: schemaOf(publicResultSchema),
      FrozenContent: schemaOf(frozenSchema, 'input'),
    },
  },
});
