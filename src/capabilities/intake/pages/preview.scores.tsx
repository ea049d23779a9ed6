import { showScore } from '../../../kernel/score.ts';
import type { Content } from '../../../web/components/common.ts';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { faultOf } from '../../../web/forms.tsx';
import { OVERALL } from '../../rulebook/index.ts';
import type { Place } from '../source.ts';
import { PlaceLink } from './place-link.tsx';
import type { PreviewView } from './preview-view.ts';
import { ProblemMark } from './problem-text.tsx';
import { ScoreField, scoreField } from './score-field.tsx';
import { keyOf } from './typed.fields.tsx';

/** Every score by instrument and indicator, to be corrected where it stands; read-only once the intake is decided. */
export function PreviewScores({ view }: { readonly view: PreviewView }) {
  const { rulebook } = view.opened;
  const { words, language } = view;
  return (
    <section id="scores">
      <h2 class="govuk-heading-m">{words.preview.scores}</h2>
      {view.isOpen && <p class="govuk-body">{words.preview.scoresExplanation}</p>}
      <Fieldset
        classes="ps-sheet__group"
        legend={{ text: words.typed.overallAndLevel, classes: 'govuk-fieldset__legend--s' }}
      >
        <Score view={view} figure={OVERALL} code={null} name={words.typed.overall} />
        {rulebook.instruments.map(({ id, name }) => (
          <Score view={view} figure={id} code={id} name={name[language]} />
        ))}
      </Fieldset>
      {rulebook.indicators.map((indicator) => (
        <Fieldset
          classes="ps-sheet__group"
          legend={{
            text: words.typed.indicator({
              id: indicator.id,
              name: `${indicator.name[language]} (${indicator.instrument})`,
            }),
            classes: 'govuk-fieldset__legend--s',
          }}
        >
          <Score
            view={view}
            figure={indicator.id}
            code={null}
            name={words.typed.indicator({ id: indicator.id, name: '' })}
          />
          {rulebook.items
            .filter((item) => item.indicator === indicator.id)
            .map((item) => (
              <Score view={view} figure={item.id} code={item.id} name={item.text[language]} />
            ))}
        </Fieldset>
      ))}
    </section>
  );
}

type ScoreProps = {
  readonly view: PreviewView;
  readonly figure: string;
  readonly code: string | null;
  readonly name: string;
};

function Score({ view, figure, code, name }: ScoreProps) {
  const { intake } = view.opened;
  const printed = view.printed.get(figure);
  const repaired = intake.repairs.get(figure);
  const used = repaired ?? printed;
  const value = used === undefined ? '' : showScore(used);
  const place = placeOf(view, figure);
  const link = place && <PlaceLink place={place} view={view} />;
  if (!view.isOpen) {
    return (
      <div class="ps-score">
        <span class="ps-score__label">
          {code !== null && <span class="ps-score__code">{code}</span>} <span>{name}</span>
        </span>
        {link && <span class="ps-score__place">{link}</span>}
        <span class="ps-score__shown">{value || '–'}</span>
        {repaired !== undefined && <div class="ps-score__notes">{change(view, figure)}</div>}
      </div>
    );
  }
  const id = scoreField(figure);
  const marks = [...view.opened.checked.problems.entries()].filter(
    ([, problem]) => keyOf(problem) === figure && problem.severity !== 'info',
  );
  return (
    <ScoreField
      figure={figure}
      code={code}
      name={name}
      value={view.form.text[id] ?? value}
      fault={faultOf(view.form, id)}
      place={link}
      notes={[
        ...(repaired === undefined ? [] : [change(view, figure)]),
        ...marks.map(([index, { severity }]) => (
          <ProblemMark index={index} severity={severity} words={view.words.preview} />
        )),
      ]}
    />
  );
}

function change({ opened, printed, words }: PreviewView, figure: string): Content {
  const from = printed.get(figure);
  const to = opened.intake.repairs.get(figure);
  return words.preview.changed({
    from: from === undefined ? words.preview.nothingPrinted : showScore(from),
    to: to === undefined ? '' : showScore(to),
  });
}

function placeOf({ opened }: PreviewView, figure: string): Place | null {
  const { items, report } = opened.checked;
  const item = items.find((entry) => entry.counts && entry.item?.id === figure);
  const higher = [...report.indicators, ...report.instruments, ...report.overall].find(
    ({ id }) => id === figure,
  );
  return item?.reading.place ?? higher?.place ?? null;
}
