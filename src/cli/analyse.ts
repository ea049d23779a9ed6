import { access, constants, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PLAIN_LETTERHEAD } from '../capabilities/letterhead/index.ts';
import { openLibrary } from '../capabilities/measures/acts.ts';
import { makeFolder } from '../database/make-folder.ts';
import { analysisJson } from '../documents/analysis-json.ts';
import type { PressKind } from '../documents/index.ts';
import { makeReport } from '../documents/make-report.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { showScore } from '../kernel/score.ts';
import { dayInThailand } from '../kernel/thai/today.ts';
import { type MainJob, runMainJob } from '../main-job.ts';
import { messagesIn } from '../messages/messages.ts';
import { bothOf, CONSOLE, DONE, FAULTS, inBoth, type Output, UNUSABLE } from './output.ts';
import { readGivenDocument } from './read-document.ts';
import { tellProblems } from './tell-problems.ts';

/** `prongsai analyse FILE|-`: the whole main job without server or database; by another press than this machine's if told. */
export async function run(args: string[], output: Output = CONSOLE, press?: PressKind): Promise<number> {
  const [given, library] = await Promise.all([readGivenDocument(args, { writes: true }), openLibrary()]);
  if (!given.ok) {
    output.complain(bothOf(given.refusal));
    return UNUSABLE;
  }
  if (!library.ok) throw new Error(JSON.stringify(library.refusal));
  const { rulebook, checked, json, out } = given.value;
  const job = runMainJob({ rulebook, checked, library: library.value, agencyKind: null });

  if (out !== null) {
    const written = await writeAll(job, out, press);
    if (!written.ok) {
      output.complain(inBoth((say) => say.analyseVerb.noFolder({ folder: out, reason: written.refusal })));
      return UNUSABLE;
    }
    const { files, lacking } = written.value;
    if (!json) for (const file of files) output.say(file);
    for (const file of lacking)
      output.complain(inBoth((say) => say.analyseVerb.standardUnavailable({ file })));
  }
  if (json) output.say(JSON.stringify(analysisJson(job), null, 2));
  else tell(job, output);
  return job.checked.problems.some(({ severity }) => severity === 'error') ? FAULTS : DONE;
}

type Written = { readonly files: readonly string[]; readonly lacking: readonly string[] };

/**
 * Makes the folder and writes the files, all but those whose standard no press here declares; refuses with the
 * system's reason why that cannot be.
 */
async function writeAll(
  job: MainJob,
  folder: string,
  press: PressKind | undefined,
): Promise<Result<Written, string>> {
  const files: string[] = [];
  const lacking: string[] = [];
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    for (const [name, content] of await makeFiles(job, press)) {
      if (content === null) {
        lacking.push(name);
        continue;
      }
      await writeFile(join(folder, name), content);
      files.push(join(folder, name));
    }
    return ok({ files, lacking });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return refuse(code);
  }
}

/** Null for a file that cannot be made here. */
type NamedFile = readonly [name: string, content: Uint8Array | string | null];

async function makeFiles(job: MainJob, press: PressKind | undefined): Promise<readonly NamedFile[]> {
  const { closeWriters, writeDocx, writePdf, writeXlsx } = await import('../documents/index.ts');
  const model = makeReport(job, {
    plan: null,
    agency: {
      name: job.checked.agency.name ?? messagesIn('th').report.agencyUnknown,
      locality: job.checked.agency.locality,
    },
    digits: 'thai',
    madeOn: dayInThailand(new Date()),
    letterhead: PLAIN_LETTERHEAD,
    watermark: null,
    suggestions: [],
    signers: [],
  });
  try {
    const [docx, pdf, archive, xlsx] = await Promise.all([
      writeDocx(model),
      writePdf(model, 'ua-1', press),
      writePdf(model, 'a-2a', press),
      writeXlsx(model),
    ]);
    return [
      ['report.docx', docx],
      ['report.pdf', pdf.ok ? pdf.value : null],
      ['report-archive.pdf', archive.ok ? archive.value : null],
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
