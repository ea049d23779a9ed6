import type { Result } from '../../../kernel/result.ts';
import type { Fault, OpenForm, Sent } from '../../../web/forms.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { PresentRefusal } from '../present-password.ts';
import type { PeoplePagesDeps } from './people-pages.ts';
import { goToSignIn } from './session-ended.ts';

type Answer = Response | Promise<Response>;

/**
 * The answer to an act upon one's own account that takes the present password. A wrong one is told at its field; a session
 * that has ended leads to signing in.
 */
export async function answerByPassword<Outcome, Refusal extends { readonly kind: string }>(
  c: WebContext,
  { access }: Pick<PeoplePagesDeps, 'access'>,
  acted: Result<Outcome, Refusal>,
  answers: {
    /** Where to go on after signing in anew. */
    readonly here: string;
    /** What the form keeps of what was typed; never a password. */
    readonly text?: Sent['text'];
    readonly done: (outcome: Outcome) => Answer;
    /** The form once more, with what is wrong. */
    readonly again: (form: OpenForm) => Answer;
    /** The act's own refusals: faults of the form, or an answer. */
    readonly otherwise: (refusal: Exclude<Refusal, PresentRefusal>) => readonly Fault[] | Answer;
  },
): Promise<Response> {
  if (acted.ok) return answers.done(acted.value);
  const { refusal } = acted;
  if (refusal.kind === 'ended') return goToSignIn(c, access, answers.here);
  const wrong = [{ field: 'present', message: c.get('words').people.present.wrong }];
  const told =
    refusal.kind === 'wrong' ? wrong : await answers.otherwise(refusal as Exclude<Refusal, PresentRefusal>);
  return told instanceof Response
    ? told
    : answers.again({ state: 'invalid', text: answers.text ?? {}, faults: told });
}
