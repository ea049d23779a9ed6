import { type Config, parseConfig } from '../config.ts';
import { type OpenDatabase, openForVerb } from '../database/open.ts';
import { inBoth, type Output, UNUSABLE } from './output.ts';
import { tellConfigFaults, tellDatabaseRefusal } from './refusals.ts';

/** The configuration of this process; says what is wrong with it and gives null. */
export function configOf(output: Output): Config | null {
  const config = parseConfig(process.env);
  if (config.ok) return config.value;
  output.complain(inBoth((say) => tellConfigFaults(say.commandLine, config.refusal)));
  return null;
}

/** Does one verb's work on the database and closes it again; gives the exit code. */
export async function withDatabase(
  output: Output,
  work: (opened: OpenDatabase, config: Config) => Promise<number>,
): Promise<number> {
  const config = configOf(output);
  if (config === null) return UNUSABLE;
  const opened = await openForVerb(config);
  if (!opened.ok) {
    output.complain(inBoth((say) => tellDatabaseRefusal(say.commandLine, opened.refusal)));
    return UNUSABLE;
  }
  try {
    return await work(opened.value, config);
  } finally {
    await opened.value.close();
  }
}
