import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readInProcess } from '../capabilities/intake/acts.ts';
import { type CheckedReport, possibleScores, readPrintedNumber } from '../capabilities/intake/index.ts';
import { openRulebook } from '../capabilities/rulebook/acts.ts';
import { OVERALL, type Rulebook } from '../capabilities/rulebook/index.ts';
import type { Localized } from '../kernel/localized.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { type PrintedScore, showScore } from '../kernel/score.ts';
import { toArabicDigits } from '../kernel/thai/digits.ts';
import { messagesIn } from '../messages/messages.ts';

/** What `analyse` and `check` are given: a document that can be read, and what a person says over it. */
export type GivenDocument = {
  readonly rulebook: Rulebook;
  readonly checked: CheckedReport;
  readonly json: boolean;
  readonly out: string | null;
};

const OPTIONS = {
  rulebook: { type: 'string', default: 'ita-2567' },
  repair: { type: 'string', multiple: true, default: [] as string[] },
  respondents: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

type Sentence = (say: ReturnType<typeof messagesIn>['analyseVerb']) => string;

const because = (sentence: Sentence): Result<never, Localized> =>
  refuse({ th: sentence(messagesIn('th').analyseVerb), en: sentence(messagesIn('en').analyseVerb) });

/**
 * Parses the arguments of a verb and reads and checks its document; the refusal is one line that names fault and remedy.
 * Only a verb that `writes` takes a folder.
 */
export async function readGivenDocument(
  args: readonly string[],
  { writes }: { readonly writes: boolean },
): Promise<Result<GivenDocument, Localized>> {
  const parsed = parsedArguments(args);
  if (!parsed) return because((say) => say.usage);
  const { values, file } = parsed;
  if (values.out !== undefined && !writes) return because((say) => say.writesNothing);

  const rulebook = await openRulebook(values.rulebook);
  if (!rulebook.ok) return because((say) => say.noRulebook({ name: values.rulebook }));
  const repairs = readRepairs(rulebook.value, values.repair);
  if (!repairs.ok) return repairs;
  const told = values.respondents === undefined ? null : toArabicDigits(values.respondents).trim();
  if (told !== null && !COUNT.test(told)) return because((say) => say.badRespondents({ text: told }));
  const respondents = told === null ? null : Number(told);

  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const corrections = { repairs: repairs.value, respondents };
  const original = { name: file === STANDARD_INPUT ? '' : basename(file), content: bytes.value };
  const read = await readInProcess(original, rulebook.value, corrections, LIMITS);
  if (!read.ok) return refuse(read.refusal.message);
  return ok({
    rulebook: rulebook.value,
    checked: read.value.checked,
    json: values.json,
    out: values.out ?? null,
  });
}

const STANDARD_INPUT = '-';

/** From one person to more than work in any agency. */
const COUNT = /^[1-9]\d{0,6}$/;

function parsedArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [file] = positionals;
    return file !== undefined && positionals.length === 1 ? { values, file } : null;
  } catch {
    return null;
  }
}

/**
 * `ITEM=SCORE` with the id of an item, indicator or instrument, or `overall`; a score that it can have, and not two
 * different ones.
 */
function readRepairs(
  rulebook: Rulebook,
  texts: readonly string[],
): Result<Map<string, PrintedScore>, Localized> {
  const keys = [...rulebook.items, ...rulebook.indicators, ...rulebook.instruments].map(({ id }) => id);
  const repairs = new Map<string, PrintedScore>();
  for (const text of texts) {
    const [key = '', value = '', ...more] = toArabicDigits(text)
      .split('=')
      .map((part) => part.trim());
    const id = [...keys, OVERALL].find((known) => known.toLowerCase() === key.toLowerCase());
    const score = readPrintedNumber(value)?.score ?? null;
    if (id === undefined || score === null || more.length > 0)
      return because((say) => say.badRepair({ text }));
    const only = possibleScores(rulebook, id);
    if (only !== null && !only.includes(score))
      return because((say) => say.impossibleRepair({ text, only: only.map(showScore) }));
    if ((repairs.get(id) ?? score) !== score) return because((say) => say.repairedTwice({ item: id }));
    repairs.set(id, score);
  }
  return ok(repairs);
}

/** No form may be larger; what is beyond is not even read into memory. */
const MOST_BYTES = 25 * 1024 * 1024;

/** Below five seconds and 512 MB by so much as the program itself takes. */
const LIMITS = { seconds: 4, megabytes: 384 };

async function readBytes(file: string): Promise<Result<Uint8Array, Localized>> {
  try {
    const kind = file === STANDARD_INPUT ? null : await stat(file);
    if (kind?.isDirectory()) return because((say) => say.folder({ file }));
    if (kind?.isFIFO() || kind?.isSocket()) return because((say) => say.pipe({ file }));
    if (kind?.isCharacterDevice() || kind?.isBlockDevice()) return because((say) => say.device({ file }));
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of await openStream(file)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > MOST_BYTES) break;
    }
    return ok(Buffer.concat(chunks));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return because((say) =>
      reason === 'ENOENT' ? say.noFile({ file }) : say.unreadableFile({ file, reason }),
    );
  }
}

async function openStream(file: string): Promise<NodeJS.ReadableStream> {
  return file === STANDARD_INPUT ? process.stdin : (await open(file)).createReadStream();
}
