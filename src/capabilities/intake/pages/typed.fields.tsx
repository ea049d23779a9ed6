import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Select } from '../../../web/components/select.tsx';
import { faultOf, fieldOf, type OpenForm } from '../../../web/forms.tsx';
import { OVERALL, type Rulebook } from '../../rulebook/index.ts';
import type { Problem } from '../problem.ts';
import { isPlainlyMissing } from './plainly-missing.ts';
import { ProblemNote } from './problem-text.tsx';
import { ScoreField, scoreField } from './score-field.tsx';
import { LEVEL_FIELD } from './typed.form.ts';

type FieldsProps = {
  readonly rulebook: Rulebook;
  readonly form: OpenForm;
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly words: Messages['intake'];
};

/** All fields in the order of the rulebook: the items by indicator, then what follows from them. */
export function TypedFields(props: FieldsProps) {
  const { rulebook, language, words } = props;
  return (
    <>
      {rulebook.instruments.map(({ id, name }) => (
        <section class="ps-sheet">
          <h2 class="govuk-heading-m">
            {id} {name[language]}
          </h2>
          {rulebook.indicators
            .filter(({ instrument }) => instrument === id)
            .map((indicator) => (
              <Group legend={words.typed.indicator({ id: indicator.id, name: indicator.name[language] })}>
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

function HigherFields(props: FieldsProps) {
  const { rulebook, form, language, words } = props;
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
          {...fieldOf(form, LEVEL_FIELD)}
          label={words.typed.level}
          options={[
            { text: words.typed.noLevel, value: '' },
            ...rulebook.levels.map(({ id, name }) => ({ text: name[language], value: id })),
          ]}
        />
        <Notes {...props} problems={props.problems.filter(({ rule }) => rule === 'level-wrong')} />
      </Group>
    </section>
  );
}

function Group({ legend, children }: { readonly legend: string; readonly children: unknown }) {
  return (
    <Fieldset classes="ps-sheet__group" legend={{ text: legend, classes: 'govuk-fieldset__legend--s' }}>
      {children as never}
    </Fieldset>
  );
}

type FieldProps = FieldsProps & {
  readonly figure: string;
  readonly code?: string | null;
  readonly name: string;
};

function Field({ figure, code = figure, name, form, problems, language, words }: FieldProps) {
  const id = scoreField(figure);
  return (
    <ScoreField
      figure={figure}
      code={code}
      name={name}
      value={form.text[id]}
      fault={faultOf(form, id)}
      notes={problems
        .filter((problem) => keyOf(problem) === figure && !isPlainlyMissing(problem))
        .map((problem) => <ProblemNote problem={problem} language={language} words={words.preview} />)}
    />
  );
}

/** The figure under whose field a problem stands; undefined when it is about none. */
export const keyOf = ({ item, indicator }: Problem): string | undefined => item ?? indicator;

function Notes({ problems, language, words }: FieldsProps) {
  if (problems.length === 0) return null;
  return (
    <ul class="govuk-list">
      {problems.map((problem) => (
        <li>
          <ProblemNote problem={problem} language={language} words={words.preview} />
        </li>
      ))}
    </ul>
  );
}
