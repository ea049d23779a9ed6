import { showScore } from '../../../kernel/score.ts';
import { showMoment, timeOfToday } from '../../../web/show-moment.ts';
import { OVERALL } from '../../rulebook/index.ts';
import type { TypedProps } from './typed.fields.tsx';
import type { TypedState } from './typed.state.ts';

/** The instruments' scores and the overall score that follow from what is typed so far; empty until one does. */
export function RunningScores({ state, words }: TypedProps) {
  const shown = [
    ...state.rulebook.instruments.map(({ id }) => ({ id, name: id })),
    { id: OVERALL, name: words.typed.overallShort },
  ].flatMap(({ id, name }) => {
    const score = state.computed.get(id);
    return score === undefined ? [] : [{ id, name, score: showScore(score) }];
  });
  return (
    <p class="ps-running" data-live="running">
      {shown.length > 0 && <span>{words.typed.following}: </span>}
      {shown.map(({ id, name, score }) => (
        <span class={id === OVERALL ? 'ps-running__score ps-running__score--overall' : 'ps-running__score'}>
          {name} <strong>{score}</strong>{' '}
        </span>
      ))}
    </p>
  );
}

/** When the draft was kept, in words: the time alone today. */
export function whenKept(
  { keptAt }: TypedState,
  { language }: Pick<TypedProps, 'language'>,
  now: Date,
): string | null {
  if (keptAt === null) return null;
  return timeOfToday(keptAt, now, language) ?? showMoment(keptAt, language);
}

/** Whether what is typed is kept, and how many fields hold no score; script renews it. */
export function KeptLine({ now, ...props }: TypedProps & { readonly now: Date }) {
  const { state, words } = props;
  const when = whenKept(state, props, now);
  const wrong = state.faults.length;
  return (
    <p class="ps-kept" role="status" data-live="kept">
      {when === null ? words.typed.nothingKept : words.typed.kept({ when })}
      {wrong > 0 && <strong class="ps-kept__wrong"> {words.typed.wrongFields({ count: wrong })}</strong>}
    </p>
  );
}
