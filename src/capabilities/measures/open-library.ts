import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { faultIn, type LibraryFault } from './library-fault.ts';
import type { MeasureLibrary } from './measure.ts';
import { type LibraryFile, parseLibrary } from './parse-library.ts';

/** The folder stands at the root of the package, three levels above this file in src and in dist alike. */
const FOLDER = fileURLToPath(new URL('../../../measure-library/', import.meta.url));

/**
 * Opens the measure library of the product, or one in another folder laid out alike: `offices.json`,
 * `efforts.json` and one file for each group in `measures/`.
 */
export async function openLibrary(
  folder: string = FOLDER,
): Promise<Result<MeasureLibrary, readonly LibraryFault[]>> {
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  const names = await readdir(`${root}measures`).catch(() => null);
  if (names === null) return refuse([faultIn('measures', (say) => say.missing())]);
  const groupNames = names.filter((name) => name.endsWith('.json')).toSorted();
  const [offices, efforts, ...groups] = await Promise.all([
    readJson(root, 'offices.json'),
    readJson(root, 'efforts.json'),
    ...groupNames.map((name) => readJson(root, `measures/${name}`)),
  ]);
  const faults = [offices, efforts, ...groups].flatMap((file) => (file.ok ? [] : [file.refusal]));
  if (!offices.ok || !efforts.ok || faults.length > 0) return refuse(faults);
  return parseLibrary({
    offices: offices.value,
    efforts: efforts.value,
    groups: groups.flatMap((file) => (file.ok ? [file.value] : [])),
  });
}

async function readJson(root: string, name: string): Promise<Result<LibraryFile, LibraryFault>> {
  const content = await readFile(`${root}${name}`, 'utf8').catch(() => null);
  if (content === null) return refuse(faultIn(name, (say) => say.missing()));
  try {
    return ok({ name, content: JSON.parse(content) as unknown });
  } catch {
    return refuse(faultIn(name, (say) => say.notJson()));
  }
}
