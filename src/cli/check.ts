import { problemJson } from '../documents/analysis-json.ts';
import { bothOf, CONSOLE, DONE, FAULTS, type Output, UNUSABLE } from './output.ts';
import { readGivenDocument } from './read-document.ts';
import { tellProblems } from './tell-problems.ts';

/** `prongsai check FILE|-`: the problems of a document alone. */
export async function run(args: string[], output: Output = CONSOLE): Promise<number> {
  const given = await readGivenDocument(args, { writes: false });
  if (!given.ok) {
    output.complain(bothOf(given.refusal));
    return UNUSABLE;
  }
  const { checked, json } = given.value;
  const { problems } = checked;
  if (json) output.say(JSON.stringify({ problems: problems.map(problemJson) }, null, 2));
  else tellProblems(problems, output);
  return problems.some(({ severity }) => severity === 'error') ? FAULTS : DONE;
}
