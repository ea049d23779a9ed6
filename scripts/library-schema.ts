import { writeFile } from 'node:fs/promises';
import { libraryJsonSchemas } from '../src/capabilities/measures/index.ts';

/** Writes the JSON Schemas of the measure library's files into its folder. */
const folder = new URL('../measure-library/schema/', import.meta.url);
for (const [name, schema] of libraryJsonSchemas())
  await writeFile(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`);
