import { dayInThailand } from '../../../kernel/thai/today.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import type { Content } from '../../../web/components/common.ts';
import { listUnits } from '../../agency/acts.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import type { PlanAsides } from '../../plan/pages/index.ts';
import { nameActors } from '../../plan/pages/index.ts';
import { listQuestions } from '../find-questions.ts';
import { measuresOfNoUnit, progressOf } from '../progress.ts';
import { OfMeasure } from './of-measure.tsx';
import { OfPlan } from './of-plan.tsx';

/** What the pages of a plan tell of its consultation. */
export function consultationAsides(desk: IntakeDesk): PlanAsides {
  const { database } = desk;
  const today = () => dayInThailand(desk.clock());
  const ofMeasure =
    (isHistory: boolean): PlanAsides['ofMeasure'] =>
    async (c, measure) => {
      const { agencyId, shortName } = agencyOf(c);
      const { measureId } = measure;
      const questions = await listQuestions(database, agencyId, { measureId });
      const actors = questions.flatMap(({ askedBy, answers }) => [
        askedBy,
        ...answers.map(({ actor }) => actor),
      ]);
      return (
        <OfMeasure
          questions={questions}
          measure={measure}
          isHistory={isHistory}
          agency={shortName}
          today={today()}
          nameOf={await nameActors(desk, actors, c.get('words'))}
          words={c.get('words')}
          language={c.get('language')}
        />
      );
    };
  return {
    ofMeasure: ofMeasure(false),
    ofHistory: ofMeasure(true),
    ofPlan: async (c, { planYear, measures }): Promise<Content> => {
      const { agencyId, shortName } = agencyOf(c);
      const units = await listUnits(database, agencyId);
      const questions = await listQuestions(database, agencyId, { planYear });
      return measures.length === 0 ? null : (
        <OfPlan
          progress={progressOf(units, measures, questions, today())}
          ofNoUnit={placesOf(
            measures,
            units.length === 0 ? [] : measuresOfNoUnit(units, measures, questions),
          )}
          planYear={planYear}
          hasQuestions={questions.length > 0}
          agency={shortName}
          words={c.get('words')}
        />
      );
    },
  };
}

/** The numbers that some measures of a plan bear in it. */
const placesOf = (
  measures: readonly { readonly measureId: string }[],
  ids: readonly string[],
): readonly number[] => measures.flatMap(({ measureId }, at) => (ids.includes(measureId) ? [at + 1] : []));
