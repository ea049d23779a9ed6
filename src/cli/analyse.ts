import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLibrary } from '../capabilities/measures/index.ts';
import { analysisJson } from '../documents/analysis-json.ts';
import { makeReport } from '../documents/make-report.ts';
import { showScore } from '../kernel/score.ts';
import { dayInThailand } from '../kernel/thai/today.ts';
import { type MainJob, runMainJob } from '../main-job.ts';
import { messagesIn } from '../messages/messages.ts';
import { CONSOLE, DONE, FAULTS, inBoth, type Output, UNUSABLE } from './output.ts';
import { readGivenDocument } from './read-document.ts';
import { tellProblems } from './tell-problems.ts';

/** `prongsai analyse FILE|-`: the whole main job without server or database. */
export async function run(args: string[], output: Output = CONSOLE): Promise<number> {
  const [given, library] = await Promise.all([readGivenDocument(args), openLibrary()]);
  if (!given.ok) {
    output.complain(`${given.refusal.th} / ${given.refusal.en}`);
    return UNUSABLE;
  }
  if (!library.ok) throw new Error(JSON.stringify(library.refusal));
  const { rulebook, report, corrections, json, out } = given.value;
  const job = runMainJob({ rulebook, report, corrections, library: library.value, agencyKind: null });

  if (out !== null) {
    const fault = await faultOfFolder(out);
    if (fault !== null) {
      output.complain(inBoth((say) => say.analyseVerb.noFolder({ folder: out, reason: fault })));
      return UNUSABLE;
    }
    const written = await writeAll(job, out);
    if (!json) for (const file of written) output.say(file);
  }
  if (json) output.say(JSON.stringify(analysisJson(job), null, 2));
  else tell(job, output);
  return job.checked.problems.some(({ severity }) => severity === 'error') ? FAULTS : DONE;
}

/** Makes the folder; gives the system's reason why nothing can be written there, else null. */
async function faultOfFolder(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

async function writeAll(job: MainJob, folder: string): Promise<string[]> {
  const { closeWriters, writeDocx, writePdf, writeXlsx } = await import('../documents/index.ts');
  const model = makeReport(job, {
    agency: {
      name: job.checked.agency.name ?? messagesIn('th').report.agencyUnknown,
      locality: job.checked.agency.locality,
    },
    digits: 'thai',
    madeOn: dayInThailand(new Date()),
    watermark: null,
    signers: [],
  });
  try {
    const [docx, pdf, archive, xlsx] = await Promise.all([
      writeDocx(model),
      writePdf(model, 'ua-1'),
      writePdf(model, 'a-2a'),
      writeXlsx(model),
    ]);
    const files: [name: string, content: Uint8Array | string][] = [
      ['report.docx', docx],
      ['report.pdf', pdf],
      ['report-archive.pdf', archive],
      ['scores.xlsx', xlsx],
      ['analysis.json', `${JSON.stringify(analysisJson(job), null, 2)}\n`],
    ];
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    return files.map(([name]) => join(folder, name));
  } finally {
    await closeWriters();
  }
}

function tell({ checked, assessment }: MainJob, output: Output): void {
  const overall = assessment.overall === null ? '–' : showScore(assessment.overall);
  output.say(
    inBoth((say) =>
      say.analyseVerb.outcome({ agency: checked.agency.name ?? '–', year: checked.fiscalYear, overall }),
    ),
  );
  const level = assessment.decision?.level.name;
  if (level) output.say(`${level.th} / ${level.en}`);
  tellProblems(checked.problems, output);
}
