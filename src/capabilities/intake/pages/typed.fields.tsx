import type { Language } from '../../../kernel/localized.ts';
import { showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Content } from '../../../web/components/common.ts';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Select } from '../../../web/components/select.tsx';
import { OVERALL } from '../../rulebook/index.ts';
import type { Problem } from '../problem.ts';
import { LEVEL_KEY } from '../typed-draft.ts';
import { isNotTypedYet } from './plainly-missing.ts';
import { ProblemNote } from './problem-text.tsx';
import { ScoreField, ScoreNotes, scoreField } from './score-field.tsx';
import { LEVEL_FIELD } from './typed.form.ts';
import type { TypedState } from './typed.state.ts';

export type TypedProps = {
  readonly state: TypedState;
  readonly language: Language;
  readonly words: Messages['intake'];
};

/** All fields in the order of the rulebook: the items by indicator, then what follows from them. */
export function TypedFields(props: TypedProps) {
  const { state, language, words } = props;
  const { rulebook } = state;
  return (
    <>
      {rulebook.instruments.map(({ id, name }) => (
        <section class="ps-sheet">
          <h2 class="govuk-heading-m">
            {id} {name[language]} <Follows {...props} figure={id} />
          </h2>
          {rulebook.indicators
            .filter(({ instrument }) => instrument === id)
            .map((indicator) => (
              <Group
                legend={
                  <>
                    {words.typed.indicator({ id: indicator.id, name: indicator.name[language] })}{' '}
                    <Follows {...props} figure={indicator.id} />
                  </>
                }
              >
                {rulebook.items
                  .filter((item) => item.indicator === indicator.id)
                  .map((item) => (
                    <Field {...props} figure={item.id} name={item.text[language]} />
                  ))}
              </Group>
            ))}
        </section>
      ))}
      <HigherFields {...props} />
    </>
  );
}

/** The score of a figure that follows from what is typed, as soon as it does. */
export function Follows({ state, words, figure }: TypedProps & { readonly figure: string }) {
  const score = state.computed.get(figure);
  return (
    <span class="ps-sheet__follows" data-live={`follows-${figure}`}>
      {score !== undefined && words.typed.follows({ score: showScore(score) })}
    </span>
  );
}

function HigherFields(props: TypedProps) {
  const { state, language, words } = props;
  const { rulebook } = state;
  return (
    <section class="ps-sheet">
      <h2 class="govuk-heading-m">{words.typed.higher}</h2>
      <p class="govuk-body">{words.typed.higherHint}</p>
      <Group legend={words.typed.indicators}>
        {rulebook.indicators.map(({ id, name }) => (
          <Field {...props} figure={id} name={name[language]} />
        ))}
      </Group>
      <Group legend={words.typed.instruments}>
        {rulebook.instruments.map(({ id, name }) => (
          <Field {...props} figure={id} name={name[language]} />
        ))}
      </Group>
      <Group legend={words.typed.overallAndLevel}>
        <Field {...props} figure={OVERALL} code={null} name={words.typed.overall} />
        <Select
          name={LEVEL_FIELD}
          value={state.texts[LEVEL_KEY]}
          error={faultAt(state, LEVEL_FIELD)}
          label={words.typed.level}
          options={[
            { text: words.typed.noLevel, value: '' },
            ...rulebook.levels.map(({ id, name }) => ({ text: name[language], value: id })),
          ]}
        />
        <LevelNotes {...props} />
      </Group>
    </section>
  );
}

function Group({ legend, children }: { readonly legend: Content; readonly children: Content }) {
  return (
    <Fieldset classes="ps-sheet__group" legend={{ text: legend, classes: 'govuk-fieldset__legend--s' }}>
      {children}
    </Fieldset>
  );
}

const faultAt = ({ faults }: TypedState, field: string) =>
  faults.find((fault) => fault.field === field)?.message;

type FieldProps = TypedProps & {
  readonly figure: string;
  readonly code?: string | null;
  readonly name: string;
};

function Field({ code, name, ...props }: FieldProps) {
  const { figure, state } = props;
  return (
    <ScoreField
      figure={figure}
      code={code === undefined ? figure : code}
      name={name}
      value={state.texts[figure]}
      {...newsOf(props)}
    />
  );
}

type FigureProps = TypedProps & { readonly figure: string };

/** What is found about one figure, for its field. */
const newsOf = ({ state, figure, language, words }: FigureProps) => ({
  fault: faultAt(state, scoreField(figure)),
  notes: state.problems
    .filter((problem) => keyOf(problem) === figure && !isNotTypedYet(problem))
    .map((problem) => <ProblemNote problem={problem} language={language} words={words.preview} />),
  isLive: true,
});

/** What is found about one figure, as script puts it below its field. */
export const FieldNews = (props: FigureProps) => <ScoreNotes figure={props.figure} {...newsOf(props)} />;

/** The figure under whose field a problem stands; undefined when it is about none. */
export const keyOf = ({ item, indicator }: Problem): string | undefined => item ?? indicator;

/** What is found about the level. */
export function LevelNotes({ state, language, words }: TypedProps) {
  const problems = state.problems.filter(({ rule }) => rule === 'level-wrong');
  return (
    <div data-live={LEVEL_FIELD}>
      {problems.map((problem) => (
        <p class="govuk-body-s">
          <ProblemNote problem={problem} language={language} words={words.preview} />
        </p>
      ))}
    </div>
  );
}
