import { z } from 'zod';
import { effortsSchema, measureGroupSchema, officesSchema } from './measure.ts';

/** The JSON Schemas (draft 2020-12) of the library's files, by the name of the schema file. */
export function libraryJsonSchemas(): ReadonlyMap<string, object> {
  const schemaOf = (schema: z.ZodType, title: string) => ({
    ...z.toJSONSchema(schema, { io: 'input' }),
    title,
  });
  return new Map([
    ['measures.schema.json', schemaOf(measureGroupSchema, 'A group of measures of the measure library')],
    ['offices.schema.json', schemaOf(officesSchema, 'Offices of the measure library by kind of agency')],
    ['efforts.schema.json', schemaOf(effortsSchema, 'Classes of effort of the measure library')],
  ]);
}
