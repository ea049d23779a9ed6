import { respondWithFailure } from '../../../web/failure.tsx';
import { actorOf } from '../../../web/sender.ts';
import type { AgencyHead, WebContext, WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { findMeasure } from '../../plan/acts.ts';
import type { Doer } from '../ask-unit.ts';
import { findQuestion } from '../find-questions.ts';
import type { Question } from '../question.ts';

/** What a page of consultation is asked with. */
export type Asked = { readonly c: WebContext; readonly desk: IntakeDesk; readonly head: AgencyHead };

type FoundMeasure = NonNullable<Awaited<ReturnType<typeof findMeasure>>>;

export type AskedQuestion = Asked & { readonly question: Question; readonly measure: FoundMeasure };

export const forAgency =
  (answer: (asked: Asked) => Response | Promise<Response>) =>
  (desk: IntakeDesk): WebHandler =>
  (c) => {
    const head = c.get('agency');
    return head ? answer({ c, desk, head }) : respondWithFailure(c, 404);
  };

/** A handler for a question of this agency; 404 for any other. */
export const forQuestion = (answer: (asked: AskedQuestion) => Response | Promise<Response>) =>
  forAgency(async (asked) => {
    const { c, desk, head } = asked;
    const question = await findQuestion(desk.database, head.agencyId, c.req.param('question') ?? '');
    if (!question) return respondWithFailure(c, 404);
    const measure = await findMeasure(desk.database, head.agencyId, question.measureId);
    if (!measure) throw new Error(`question ${question.questionId} is about a measure that is not kept`);
    return answer({ ...asked, question, measure });
  });

/** Who acts, how their act is recorded, and how people are told of it. */
export function doerOf({ c }: Asked): Doer {
  const by = actorOf(c.get('sender'));
  if (by === null) throw new Error('a stranger neither asks nor answers');
  return { by, record: c.get('record'), tell: c.get('telling').tell };
}
