import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { faultAt, type RulebookFault } from './fault.ts';
import { parseRulebook } from './parse-rulebook.ts';
import type { Rulebook } from './rulebook.ts';

/** `unusable`: the file could not be read at all, one fault says why. `faulty`: its content breaks the rules. */
export type RulebookRefusal = {
  readonly reason: 'unusable' | 'faulty';
  readonly path: string;
  readonly faults: readonly RulebookFault[];
};

/** The folder stands at the root of the package, three levels above this file in src and in dist alike. */
const FOLDER = fileURLToPath(new URL('../../../rulebooks/', import.meta.url));

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 5;
const RULEBOOK_ID = /^[a-z][a-z0-9-]*$/;

/** Opens a rulebook of the product by its id (`ita-2567`) or any file by its path. */
export async function openRulebook(idOrPath: string): Promise<Result<Rulebook, RulebookRefusal>> {
  const ids = await rulebookIds();
  if (ids.includes(idOrPath)) return openFile(`${FOLDER}${idOrPath}.json`);
  if (RULEBOOK_ID.test(idOrPath) && (await sizeOf(idOrPath)) === null) {
    return unusable(idOrPath, (say) => say.unknownRulebook({ id: idOrPath, known: ids.join(', ') }));
  }
  return openFile(idOrPath);
}

/** The usable rulebooks of the product's folder, the latest fiscal year first. */
export async function listRulebooks(): Promise<readonly Rulebook[]> {
  const opened = await Promise.all((await rulebookIds()).map(openRulebook));
  return opened
    .flatMap((result) => (result.ok ? result.value : []))
    .toSorted((one, other) => other.fiscalYear - one.fiscalYear || one.id.localeCompare(other.id));
}

/** The ids of all files in the product's folder, usable or not. */
export async function rulebookIds(): Promise<readonly string[]> {
  const names = await readdir(FOLDER);
  return names
    .flatMap((name) => (name.endsWith('.json') ? name.slice(0, -'.json'.length) : []))
    .filter((name) => RULEBOOK_ID.test(name))
    .toSorted();
}

const unusable = (path: string, say: Parameters<typeof faultAt>[1]) =>
  refuse<RulebookRefusal>({ reason: 'unusable', path, faults: [faultAt('', say)] });

async function openFile(path: string): Promise<Result<Rulebook, RulebookRefusal>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const json = parseJson(path, text.value);
  if (!json.ok) return json;
  const parsed = parseRulebook(json.value);
  if (!parsed.ok) return refuse({ reason: 'faulty', path, faults: parsed.refusal });
  const faults = nameFaults(path, parsed.value);
  return faults.length > 0 ? refuse({ reason: 'faulty', path, faults }) : parsed;
}

/** In the product's folder a rulebook is found by its file's name, and later by the id that results keep of it. */
function nameFaults(path: string, { id }: Rulebook): readonly RulebookFault[] {
  const { dir, name } = parse(resolve(path));
  return resolve(dir) === resolve(FOLDER) && name !== id
    ? [faultAt('id', (say) => say.otherFileName({ id, name }))]
    : [];
}

/** Bytes of a file, null when nothing stands there. */
const sizeOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ size }) => size,
    () => null,
  );

async function readText(path: string): Promise<Result<string, RulebookRefusal>> {
  const size = await sizeOf(path);
  if (size === null) return unusable(path, (say) => say.fileMissing({ path }));
  if (size > MOST_MEGABYTES * MEGABYTE) {
    return unusable(path, (say) => say.fileTooLarge({ path, megabytes: MOST_MEGABYTES }));
  }
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return unusable(path, (say) => say.fileUnreadable({ path }));
  return isUtf8(bytes) ? ok(new TextDecoder().decode(bytes)) : unusable(path, (say) => say.notUtf8({ path }));
}

function parseJson(path: string, text: string): Result<unknown, RulebookRefusal> {
  if (text.trim() === '') return unusable(path, (say) => say.fileEmpty({ path }));
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
    return unusable(path, (say) => say.notJson({ path, line }));
  }
}
