import type { Language } from '../../kernel/localized.ts';
import { hundredthsOf, showHundredths } from '../../kernel/score.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Rulebook } from '../rulebook/index.ts';
import type { Assessment } from './assessment.ts';
import { nameFigure } from './name-figure.ts';

/** Sentences on a result's level: the rule that decided it, the distance to the next, and what stood in for what. */
export function explainLevel(
  rulebook: Rulebook,
  { decision, standIns }: Pick<Assessment, 'decision' | 'standIns'>,
  language: Language,
): readonly string[] {
  const words = messagesIn(language).assessment;
  const name = (id: string) => nameFigure(rulebook, id, language);
  const remarks = standIns.length > 0 ? [words.standIns({ figures: standIns.map(name) })] : [];
  if (!decision) return [words.level.undecided(), ...remarks];
  const { level, next, lacking } = decision;
  const [overall, instruments] = [level.overallAtLeast, level.eachInstrumentAtLeast].map((points) =>
    points === null ? null : showHundredths(hundredthsOf(points)),
  );
  const decided =
    overall || instruments
      ? words.level.decided({
          level: level.name[language],
          overall: overall ?? null,
          instruments: instruments ?? null,
        })
      : words.level.decidedLast({ level: level.name[language] });
  if (!next) return [decided, words.level.best(), ...remarks];
  const short = [
    ...(lacking.overall > 0 ? [words.level.lackingOverall({ points: showHundredths(lacking.overall) })] : []),
    ...[...lacking.instruments]
      .filter(([, hundredths]) => hundredths > 0)
      .map(([instrument, hundredths]) =>
        words.level.lacking({ instrument, points: showHundredths(hundredths) }),
      ),
  ];
  const distance = short.length > 0 ? [words.level.next({ level: next.name[language], lacking: short })] : [];
  return [decided, ...distance, ...remarks];
}
