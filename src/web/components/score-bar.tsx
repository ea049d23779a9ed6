import { FULL_SCORE, type PrintedScore, showScore } from '../../kernel/score.ts';
import type { Tone } from './badge.tsx';
import { classNames } from './common.ts';
import { useWords } from './words.ts';

export type ScoreBarProps = {
  readonly score: PrintedScore | null;
  readonly tone?: Tone | undefined;
  /** Where the bar begins, in points; say so beside the table when it is not 0. */
  readonly from?: number | undefined;
};

/** A score in a table cell: the number, and its length as a bar. */
export function ScoreBar({ score, tone = 'plain', from = 0 }: ScoreBarProps) {
  const words = useWords();
  if (score === null) return <span class="ps-bar__none">{words.noScore}</span>;
  const share = Math.max(0, (score - from * 100) / (FULL_SCORE - from * 100));
  return (
    <span class={classNames('ps-bar', `ps-bar--${tone}`)}>
      <span class="ps-bar__number">{showScore(score)}</span>
      <svg class="ps-bar__picture" aria-hidden="true" focusable="false">
        <rect class="ps-bar__track" width="100%" height="100%" rx="3" />
        <rect class="ps-bar__value" width={`${(share * 100).toFixed(1)}%`} height="100%" rx="3" />
      </svg>
    </span>
  );
}
