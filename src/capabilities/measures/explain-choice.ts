import type Fraction from 'fraction.js';
import type { Language, Localized } from '../../kernel/localized.ts';
import { type PrintedScore, roundHalfUp, showScore } from '../../kernel/score.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Effort } from './measure.ts';
import { callsForChange, type MeasuredFinding } from './measured-finding.ts';

/** Why a measure is proposed: its findings by what they ask for, what they cost, and what it takes. */
export function explainChoice(
  findings: readonly MeasuredFinding[],
  worth: Fraction,
  { personDays }: Effort,
): Localized {
  const items = (chosen: (finding: MeasuredFinding) => boolean) =>
    findings.filter(chosen).map(({ item }) => item);
  const facts = {
    mend: items((finding) => finding.class === 'mend'),
    first: items((finding) => finding.class === 'develop' && finding.priority),
    develop: items((finding) => finding.class === 'develop' && !finding.priority),
    sustain: items((finding) => !callsForChange(finding)),
    days: personDays,
  };
  const say = (language: Language) => {
    const words = messagesIn(language).measures.reason;
    const lost = roundHalfUp(worth);
    return words.sentence({
      ...facts,
      lost: lost === 0 ? words.lessThan(showScore(LEAST_SHOWN)) : words.points(showScore(lost)),
    });
  };
  return { th: say('th'), en: say('en') };
}

const LEAST_SHOWN = 1 as PrintedScore;
