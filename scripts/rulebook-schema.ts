import { writeFile } from 'node:fs/promises';
import { rulebookJsonSchema } from '../src/capabilities/rulebook/index.ts';

/** Writes the JSON Schema of rulebook files beside them. */
const file = new URL('../rulebooks/rulebook.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(rulebookJsonSchema(), null, 2)}\n`);
