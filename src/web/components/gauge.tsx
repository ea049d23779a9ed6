import { FULL_SCORE, type PrintedScore, showScore, toNumber } from '../../kernel/score.ts';
import type { Tone } from './badge.tsx';
import { classNames } from './common.ts';
import { useWords } from './words.ts';

export type GaugeProps = {
  readonly score: PrintedScore;
  /** What the score is of, for those who do not see it. */
  readonly label: string;
  readonly tone?: Tone | undefined;
  /** Scores at which something begins, such as the levels. */
  readonly marks?: readonly PrintedScore[] | undefined;
};

const RADIUS = 120;
const CENTRE = { x: 170, y: 160 };

const at = (share: number, radius: number) => {
  const angle = Math.PI * (1 - share);
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(CENTRE.x + radius * Math.cos(angle)), y: round(CENTRE.y - radius * Math.sin(angle)) };
};

const arc = (share: number) => {
  const from = at(0, RADIUS);
  const to = at(share, RADIUS);
  return `M${from.x} ${from.y}A${RADIUS} ${RADIUS} 0 0 1 ${to.x} ${to.y}`;
};

/** One score on a half circle from 0 to 100. */
export function Gauge({ score, label, tone = 'plain', marks = [] }: GaugeProps) {
  const words = useWords();
  return (
    <svg
      class={classNames('ps-gauge', `ps-gauge--${tone}`)}
      viewBox="0 0 340 190"
      role="img"
      aria-label={words.scoreOfFull({ label, score: showScore(score) })}
    >
      <path class="ps-gauge__track" d={arc(1)} />
      {score > 0 && <path class="ps-gauge__value" d={arc(score / FULL_SCORE)} />}
      {marks.map((mark) => (
        <GaugeMark mark={mark} />
      ))}
      <text class="ps-gauge__number" x={CENTRE.x} y={CENTRE.y - 14} text-anchor="middle">
        {showScore(score)}
      </text>
      <text class="ps-gauge__of" x={CENTRE.x} y={CENTRE.y + 16} text-anchor="middle">
        {words.ofFull}
      </text>
    </svg>
  );
}

function GaugeMark({ mark }: { readonly mark: PrintedScore }) {
  const share = mark / FULL_SCORE;
  const inner = at(share, RADIUS + 11);
  const outer = at(share, RADIUS + 19);
  const text = at(share, RADIUS + 33);
  return (
    <>
      <path class="ps-gauge__mark" d={`M${inner.x} ${inner.y}L${outer.x} ${outer.y}`} />
      <text class="ps-gauge__mark-text" x={text.x} y={text.y + 4} text-anchor="middle">
        {toNumber(mark)}
      </text>
    </>
  );
}
