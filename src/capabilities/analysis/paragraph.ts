import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Actor } from '../audit/index.ts';
import type { FindingKind } from './division.ts';

/** The paragraphs of a topic in the order of the paper. */
export const PARAGRAPH_KINDS: readonly FindingKind[] = ['mend', 'develop', 'sustain'];

/** Which paragraph of which year's analysis. */
export type ParagraphPlace = {
  readonly fiscalYear: number;
  readonly topic: number;
  readonly kind: FindingKind;
};

/** A paragraph as somebody wrote it. Revisions count from 1; the last is what the paper says. */
export type ParagraphRevision = ParagraphPlace & {
  readonly revision: number;
  /** In Thai, as the paper is; null where the paragraph went back to the composed text, which it follows since. */
  readonly text: string | null;
  /** What was composed of the result when the writer saw it. */
  readonly composed: string;
  readonly writer: Actor;
  readonly writtenAt: Date;
};

export type ParagraphFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly letters: number; readonly most: number };

/** Two pages of the paper; the longest composed ones are half of it. */
export const MOST_LETTERS = 6000;

/** What no keyboard types and a paper cannot show: what turns the direction of a text, and what is no character. */
const UNPRINTABLE = /[\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu;
const VISIBLE = /[^\s\p{Cf}]/u;

/**
 * A paragraph as it was typed. Each line is a paragraph of the paper, so empty lines and spaces at the ends of lines are
 * left out.
 */
export function parseParagraph(typed: string): Result<string, ParagraphFault> {
  const text = typed
    .replace(UNPRINTABLE, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => VISIBLE.test(line))
    .join('\n');
  if (text === '') return refuse({ kind: 'empty' });
  if (text.length > MOST_LETTERS)
    return refuse({ kind: 'too-long', letters: text.length, most: MOST_LETTERS });
  return ok(text);
}
