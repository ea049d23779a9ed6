import { openRulebook, type RulebookRefusal, rulebookIds } from '../capabilities/rulebook/acts.ts';
import { bothOf, CONSOLE, DONE, FAULTS, inBoth, type Output, UNUSABLE } from './output.ts';

/** `prongsai rulebook validate FILE` and `prongsai rulebook list`; gives the exit code: 0, 1 faults, 2 unusable. */
export async function run(args: string[], output: Output = CONSOLE): Promise<number> {
  const [verb, file, ...rest] = args;
  if (verb === 'validate' && file !== undefined && rest.length === 0) return validate(file, output);
  if (verb === 'list' && file === undefined) return list(output);
  output.complain(inBoth(({ rulebook }) => rulebook.usage));
  return UNUSABLE;
}

async function validate(file: string, output: Output): Promise<number> {
  const opened = await openRulebook(file);
  if (!opened.ok) return report(opened.refusal, output);
  const { id, items, indicators, topics } = opened.value;
  const counts = { id, items: items.length, indicators: indicators.length, topics: topics.length };
  output.say(inBoth(({ rulebook }) => rulebook.valid(counts)));
  return DONE;
}

/** One line for each rulebook of the product: its id, its fiscal year, its title. */
async function list(output: Output): Promise<number> {
  const codes: number[] = [];
  for (const id of await rulebookIds()) {
    const opened = await openRulebook(id);
    if (opened.ok) {
      const { fiscalYear, title } = opened.value;
      output.say(`${id}\t${fiscalYear}\t${bothOf(title)}`);
    } else codes.push(report(opened.refusal, output));
  }
  return Math.max(DONE, ...codes);
}

function report({ reason, path, faults }: RulebookRefusal, output: Output): number {
  if (reason === 'unusable') {
    for (const { message } of faults) output.complain(bothOf(message));
    return UNUSABLE;
  }
  output.say(inBoth(({ rulebook }) => rulebook.faultCount({ path, faults: faults.length })));
  for (const fault of faults) {
    output.say(`  ${fault.path || inBoth(({ rulebook }) => rulebook.whole)}: ${bothOf(fault.message)}`);
  }
  return FAULTS;
}
