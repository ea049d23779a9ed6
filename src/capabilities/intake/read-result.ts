import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { type CheckedReport, type Corrections, checkReport } from './check/check-report.ts';
import { readReport } from './parse/read-report.ts';
import { holdsScores, type ReadReport, repeatsEndlessly } from './parse/report.ts';
import { readSource } from './read/read-source.ts';
import { type Unreadable, unreadable } from './read/unreadable.ts';
import type { Source } from './source.ts';

/** An original as a person hands it in. The name only helps to tell a table from a text. */
export type Original = { readonly name: string; readonly content: Uint8Array };

/** A result all the way from bytes to judgement: what stands in the file, and what can be true of it. */
export type ReadResult = { readonly source: Source; readonly checked: CheckedReport };

/**
 * Reads a file of any form, finds the result in it by the words of a rulebook and checks it with what a person says
 * over it. Refuses what cannot be read, holds no score of the rulebook, or is longer than any report. Without bounds of
 * time and memory, so nothing untrusted comes here but through `readInProcess`. The outcome is plain data, which threads
 * can hand to each other.
 */
export async function readResult(
  { name, content }: Original,
  rulebook: Rulebook,
  corrections: Corrections,
): Promise<Result<ReadResult, Unreadable>> {
  const source = await readSource(content, name);
  if (!source.ok) return source;
  const report = readReport(source.value, rulebook);
  if (repeatsEndlessly(report, rulebook)) return refuse(unreadable('too-long'));
  if (isUnfilled(source.value, report, rulebook)) return refuse(unreadable('unfilled'));
  if (!holdsScores(report)) return refuse(unreadable('no-scores', { year: rulebook.fiscalYear }));
  return ok({ source: source.value, checked: checkReport(rulebook, report, corrections) });
}

/** A table that names every item and gives no score: the form to fill in, as it was downloaded. */
function isUnfilled({ form }: Source, report: ReadReport, { items }: Rulebook): boolean {
  const named = new Set(report.items.flatMap(({ candidates }) => candidates));
  const isTable = form === 'csv' || form === 'xlsx';
  return isTable && !holdsScores(report) && items.every(({ id }) => named.has(id));
}
