import type { Language } from '../../../kernel/localized.ts';
import { messagesIn } from '../../../messages/messages.ts';
import { Term } from '../../../web/components/term.tsx';
import { emptyForm, FormFaults, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { assess } from '../assess.ts';
import { type WhatIf, whatIf } from '../what-if.ts';
import { CheapestWaySection } from './cheapest-way-section.tsx';
import { OneAnswerSection } from './one-answer-section.tsx';
import { PresentDiffers } from './present-differs.tsx';
import { QuickTrial } from './quick-trial.tsx';
import type { ShownTrial } from './shown-trial.ts';
import { TrialFields } from './trial-fields.tsx';
import { TrialIdeas } from './trial-ideas.tsx';
import { TrialOutcome } from './trial-outcome.tsx';
import {
  FIELDS_ANCHOR,
  fieldOfFigure,
  judgeQuery,
  type Tried,
  textsOf,
  withoutBlanks,
  withPicked,
} from './what-if-form.ts';
import { type ResultOnPage, withResult } from './with-result.tsx';

/**
 * Other scores and what follows from them, and the cheapest way to a level. Everything stands in the address, so that
 * a trial can be shared and kept; nothing is stored.
 */
export function whatIfPage(desk: IntakeDesk): WebHandler {
  return withResult(
    desk,
    ({ whatIf: { title } }) => title,
    (c, result) => {
      const { pathname, searchParams } = new URL(c.req.url);
      const filled = withoutBlanks(searchParams);
      const short = withPicked(filled ?? searchParams) ?? filled;
      if (short) return c.redirect(short.size === 0 ? pathname : `${pathname}?${short}`, 303);
      const language = c.get('language');
      const words = c.get('words');
      const say = words.whatIf;
      const trial = tryOut(result, searchParams, language);
      const page: ShownTrial = {
        ...trial,
        result,
        assessment: assess(result.rulebook, result.checked.sheet),
        texts: textsOf(searchParams),
        words,
        language,
      };
      return respondWithForm(c, trial.form, {
        title: say.title,
        content: (
          <>
            <FormFaults form={trial.form} />
            <h1 class="govuk-heading-l">
              <Term of="what-if">{say.title}</Term>
            </h1>
            <p class="govuk-body-l">{say.lead}</p>
            <PresentDiffers {...page} />
            <QuickTrial {...page} />
            {trial.outcome && page.texts.size > 0 ? <TrialOutcome {...page} /> : <TrialIdeas {...page} />}
            <TrialFields {...page} />
            <CheapestWaySection {...page} />
            <OneAnswerSection {...page} />
          </>
        ),
      });
    },
  );
}

type Trial = { readonly form: OpenForm; readonly tried: Tried; readonly outcome: WhatIf | null };

const NOTHING_TRIED: Tried = { scores: new Map(), level: null };

function tryOut({ rulebook, checked }: ResultOnPage, query: URLSearchParams, language: Language): Trial {
  const judged = judgeQuery(rulebook, query, language);
  const text = Object.fromEntries(query);
  if (judged.state !== 'complete') return { form: judged, tried: NOTHING_TRIED, outcome: null };
  const outcome = whatIf(rulebook, checked.sheet, judged.value.scores);
  if (outcome.ok) return { form: emptyForm(text), tried: judged.value, outcome: outcome.value };
  const words = messagesIn(language).assessment.whatIf;
  const { refusal } = outcome;
  const fault =
    refusal.kind === 'set-twice'
      ? { field: fieldOfFigure(refusal.id), message: words['set-twice'](refusal) }
      : { field: FIELDS_ANCHOR, message: words['unknown-figure'](refusal) };
  return { form: { state: 'invalid', text, faults: [fault] }, tried: NOTHING_TRIED, outcome: null };
}
