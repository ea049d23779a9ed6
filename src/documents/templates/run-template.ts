import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApart } from '../../apart/start-apart.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { takeTurns } from '../../kernel/take-turns.ts';
import type { TemplatePaper } from './tag-names.ts';
import { type ExaminedTemplate, type FileFault, fileFault, type TemplateFault } from './template-fault.ts';
import { type Filling, fillingOf } from './template-filling.ts';
import type { TemplateModels } from './template-values.ts';
import { UnusableTemplate } from './unusable-template.ts';

/** A template to examine, or to fill. */
export type TemplateErrand = {
  readonly kind: TemplatePaper;
  readonly template: Uint8Array;
  /** Null to examine it. */
  readonly filling: Filling | null;
};

export type TemplateAnswer =
  | { readonly examined: Result<ExaminedTemplate, readonly TemplateFault[]> }
  | { readonly filled: Uint8Array };

export type TemplateLimits = { readonly seconds: number; readonly megabytes: number };

const EXAMINING: TemplateLimits = { seconds: 20, megabytes: 256 };
/** More than a template takes that was examined with as much as a large report says, on a busy computer too. */
const FILLING: TemplateLimits = { seconds: 40, megabytes: 384 };
const LARGEST_TEMPLATE_MEGABYTES = 25;
/** How Windows, which has no signals, tells an abort. */
const ABORTED_WITHOUT_SIGNAL = 134;

const PROGRAM = fileURLToPath(new URL(`./template-process${extname(import.meta.url)}`, import.meta.url));

/** Agencies take turns: however many files one of them brings, another waits for no more than one of each. */
const turns = takeTurns({ atOnce: 2, mostWaiting: 6 });

/** Too many templates of the agency wait for their turn; nothing was done. */
export type Crowded = 'crowded';

/**
 * Looks through a file that is to be a paper's template, in a process of its own with bounds of time and memory,
 * whatever is in it: which tags it holds, or everything that speaks against it.
 */
export async function examineTemplate(
  agencyId: string,
  kind: TemplatePaper,
  template: Uint8Array,
  limits: TemplateLimits = EXAMINING,
): Promise<Result<ExaminedTemplate, readonly TemplateFault[] | Crowded>> {
  if (template.length > LARGEST_TEMPLATE_MEGABYTES * 1024 * 1024) return refuse(fileFault('too-large'));
  const answer = await turns(agencyId, () => run({ kind, template, filling: null }, limits));
  if (answer === null) return refuse('crowded');
  if (typeof answer === 'string') return refuse(fileFault(answer));
  if (!('examined' in answer)) throw new Error('a template was filled in place of being examined');
  return answer.examined;
}

/**
 * A paper as a Word document, made from the agency's own template; in a process of its own, like `examineTemplate`.
 * Throws `UnusableTemplate` when one that was once examined cannot be filled.
 */
export async function writeFromTemplate<Kind extends TemplatePaper>(
  agencyId: string,
  kind: Kind,
  template: Uint8Array,
  model: TemplateModels[Kind],
): Promise<Result<Buffer, Crowded>> {
  const answer = await turns(agencyId, async () =>
    run({ kind, template, filling: await fillingOf(kind, model) }, FILLING),
  );
  if (answer === null) return refuse('crowded');
  if (typeof answer === 'string')
    throw new UnusableTemplate(`the template of the ${kind} cannot be filled: ${answer}`);
  if (!('filled' in answer)) throw new Error('a template was examined in place of being filled');
  return ok(Buffer.from(answer.filled));
}

/** Answers, or says what the process exceeded; throws for a fault of ours. */
function run(
  errand: TemplateErrand,
  { seconds, megabytes }: TemplateLimits,
): Promise<TemplateAnswer | FileFault> {
  return new Promise((resolve, reject) => {
    const reader = startApart(PROGRAM, [`--max-old-space-size=${megabytes}`]);
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      reader.kill('SIGKILL');
    }, seconds * 1000);
    const end = (answer: TemplateAnswer | FileFault) => {
      clearTimeout(deadline);
      reader.removeAllListeners();
      reader.on('error', () => {});
      reader.kill('SIGKILL');
      resolve(answer);
    };
    reader.once('message', (answer) => end(answer as TemplateAnswer));
    reader.once('error', reject);
    reader.once('exit', (code, signal) => {
      if (isLate) end('too-slow');
      else if (signal || code === ABORTED_WITHOUT_SIGNAL) end('too-much-memory');
      else reject(new Error(`the process of a template ended with code ${code}`));
    });
    reader.send(errand);
  });
}
