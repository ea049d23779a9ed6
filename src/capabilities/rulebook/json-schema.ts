import { z } from 'zod';
import { rulebookSchema } from './rulebook.ts';

/** The JSON Schema (draft 2020-12) of a rulebook file. */
export function rulebookJsonSchema(): object {
  return {
    ...z.toJSONSchema(rulebookSchema, { io: 'input' }),
    title: 'Rulebook of one fiscal year of the Integrity and Transparency Assessment',
  };
}
