import type { Language } from '../../kernel/localized.ts';
import { showHundredths } from '../../kernel/score.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Rulebook } from '../rulebook/index.ts';
import type { CheapestWay, Way } from './cheapest-way.ts';
import { nameFigure } from './name-figure.ts';

export type ExplainedWay = {
  readonly summary: string;
  /** The steps of each way; all ways cost the same. */
  readonly ways: readonly (readonly string[])[];
  /** What must be said with it: that there are more ways, that surveys are not to be interfered with. */
  readonly remarks: readonly string[];
};

/** The cheapest way to a level in words. */
export function explainCheapestWay(rulebook: Rulebook, way: CheapestWay, language: Language): ExplainedWay {
  const words = messagesIn(language).assessment.cheapestWay;
  const only = (summary: string): ExplainedWay => ({ summary, ways: [], remarks: [] });
  switch (way.kind) {
    case 'already-reached':
      return only(words['already-reached']({ level: way.level.name[language] }));
    case 'figures-missing':
      return only(
        words['figures-missing']({ figures: way.figures.map((id) => nameFigure(rulebook, id, language)) }),
      );
    case 'found': {
      const [count, points] = [way.disclosureItems, showHundredths(way.points)];
      const summary =
        way.points === 0
          ? words.onlyDisclosure({ count })
          : count === 0
            ? words.onlyPoints({ points })
            : words.both({ count, points });
      return {
        summary,
        ways: way.ways.map((one) => stepsOf(rulebook, one, language)),
        remarks: [
          ...(way.furtherWays ? [words.furtherWays()] : []),
          ...(way.points > 0 ? [words.caution()] : []),
        ],
      };
    }
  }
}

function stepsOf(rulebook: Rulebook, { complete, raise }: Way, language: Language): string[] {
  const words = messagesIn(language).assessment.cheapestWay;
  const names = (ids: readonly string[]) => ids.map((id) => nameFigure(rulebook, id, language));
  return [
    ...complete.map(({ anyOf, count }) =>
      count === anyOf.length
        ? words.completeAll({ items: names(anyOf) })
        : words.completeAny({ count, items: names(anyOf) }),
    ),
    ...raise.map(({ anyOf, points }) => {
      const [figure = '', ...others] = names(anyOf);
      return others.length === 0
        ? words.raiseOne({ figure, points: showHundredths(points) })
        : words.raiseAny({ figures: [figure, ...others], points: showHundredths(points) });
    }),
  ];
}
