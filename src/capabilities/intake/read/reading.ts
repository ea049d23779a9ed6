import type { Result } from '../../../kernel/result.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Corrections } from '../check/check-report.ts';
import type { Original, ReadResult } from '../read-result.ts';
import type { Unreadable } from './unreadable.ts';

export type Reading = Result<ReadResult, Unreadable>;

/** What one file may take before it is refused. */
export type ReadingLimits = { readonly seconds: number; readonly megabytes: number };

/** What the reading process and its thread are asked, and what they answer: a result, or the stack of a fault of ours. */
export type Question = {
  readonly original: Original;
  readonly rulebook: Rulebook;
  readonly corrections: Corrections;
};
export type Answer = Reading | { readonly internalError: string };

/** A question on its way to the reading process. */
export type Errand = { readonly question: Question; readonly limits: ReadingLimits };

/** Said once what reads is loaded: from then on the file alone takes time. */
export const BEGUN = 'begun';

/** What the reading process reports: its answer, and the memory that it then holds. */
export type Report = { readonly answer: Answer; readonly megabytes: number };
