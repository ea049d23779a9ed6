import { access, constants, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLibrary } from '../capabilities/measures/index.ts';
import { makeFolder } from '../database/make-folder.ts';
import { analysisJson } from '../documents/analysis-json.ts';
import { makeReport } from '../documents/make-report.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { showScore } from '../kernel/score.ts';
import { dayInThailand } from '../kernel/thai/today.ts';
import { type MainJob, runMainJob } from '../main-job.ts';
import { messagesIn } from '../messages/messages.ts';
import { bothOf, CONSOLE, DONE, FAULTS, inBoth, type Output, UNUSABLE } from './output.ts';
import { readGivenDocument } from './read-document.ts';
import { tellProblems } from './tell-problems.ts';

/** `prongsai analyse FILE|-`: the whole main job without server or database. */
export async function run(args: string[], output: Output = CONSOLE): Promise<number> {
  const [given, library] = await Promise.all([readGivenDocument(args), openLibrary()]);
  if (!given.ok) {
    output.complain(bothOf(given.refusal));
    return UNUSABLE;
  }
  if (!library.ok) throw new Error(JSON.stringify(library.refusal));
  const { rulebook, checked, json, out } = given.value;
  const job = runMainJob({ rulebook, checked, library: library.value, agencyKind: null });

  if (out !== null) {
    const written = await writeAll(job, out);
    if (!written.ok) {
      output.complain(inBoth((say) => say.analyseVerb.noFolder({ folder: out, reason: written.refusal })));
      return UNUSABLE;
    }
    if (!json) for (const file of written.value) output.say(file);
  }
  if (json) output.say(JSON.stringify(analysisJson(job), null, 2));
  else tell(job, output);
  return job.checked.problems.some(({ severity }) => severity === 'error') ? FAULTS : DONE;
}

/** Makes the folder and writes the five files; refuses with the system's reason why that cannot be. */
async function writeAll(job: MainJob, folder: string): Promise<Result<readonly string[], string>> {
  const written: string[] = [];
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    for (const [name, content] of await makeFiles(job)) {
      await writeFile(join(folder, name), content);
      written.push(join(folder, name));
    }
    return ok(written);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return refuse(code);
  }
}

type NamedFile = readonly [name: string, content: Uint8Array | string];

async function makeFiles(job: MainJob): Promise<readonly NamedFile[]> {
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
    return [
      ['report.docx', docx],
      ['report.pdf', pdf],
      ['report-archive.pdf', archive],
      ['scores.xlsx', xlsx],
      ['analysis.json', `${JSON.stringify(analysisJson(job), null, 2)}\n`],
    ];
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
  if (level) output.say(bothOf(level));
  tellProblems(checked.problems, output);
}
