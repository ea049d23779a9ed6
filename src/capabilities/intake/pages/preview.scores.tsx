import { showScore } from '../../../kernel/score.ts';
import type { Content } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { faultOf } from '../../../web/forms.tsx';
import { type Item, OVERALL } from '../../rulebook/index.ts';
import { type Correction, subjectOf } from '../correction.ts';
import type { Problem } from '../problem.ts';
import type { Place } from '../source.ts';
import { PlaceLink } from './place-link.tsx';
import { isPlainlyMissing } from './plainly-missing.ts';
import type { PreviewView } from './preview-view.ts';
import { ProblemMark, SeverityTag } from './problem-text.tsx';
import { fromTo } from './say-correction.ts';
import { ScoreField, scoreField } from './score-field.tsx';
import { keyOf } from './typed.fields.tsx';
import { UndoButton } from './undo-button.tsx';

type FigureField = { readonly figure: string; readonly code: string | null; readonly name: string };

/**
 * Every score by instrument and indicator, to be corrected where it stands; read-only once the intake is decided. An
 * indicator is folded away unless something is to be decided within it.
 */
export function PreviewScores({ view }: { readonly view: PreviewView }) {
  const { rulebook } = view.opened;
  const { words, language } = view;
  const itemField = ({ id, text }: Item): FigureField => ({ figure: id, code: id, name: text[language] });
  return (
    <section id="scores">
      <h2 class="govuk-heading-m">{words.preview.scores}</h2>
      {view.isOpen && <p class="govuk-body">{words.preview.scoresExplanation}</p>}
      <Group
        view={view}
        title={words.typed.overallAndLevel}
        fields={[
          { figure: OVERALL, code: null, name: words.typed.overall },
          ...rulebook.instruments.map(({ id, name }) => ({ figure: id, code: id, name: name[language] })),
        ]}
      />
      {rulebook.indicators.map(({ id, name, instrument }) => (
        <Group
          view={view}
          title={words.typed.indicator({ id, name: `${name[language]} (${instrument})` })}
          fields={[
            { figure: id, code: null, name: words.typed.indicator({ id, name: '' }) },
            ...rulebook.items.filter(({ indicator }) => indicator === id).map(itemField),
          ]}
        />
      ))}
    </section>
  );
}

type GroupProps = {
  readonly view: PreviewView;
  readonly title: string;
  readonly fields: readonly [FigureField, ...FigureField[]];
};

function Group({ view, title, fields }: GroupProps) {
  const isOpen = fields.some(
    ({ figure }) =>
      faultOf(view.form, scoreField(figure)) !== undefined ||
      marksOf(view, figure).some(([, problem]) => isOfScore(problem)),
  );
  const [worst] = fields
    .flatMap(({ figure }) => marksOf(view, figure))
    .toSorted(([one], [other]) => one - other);
  return (
    <Details
      classes="ps-score-group"
      open={isOpen}
      summary={
        <span class="ps-score-group__head">
          <span>
            {title} {worst && <SeverityTag severity={worst[1].severity} words={view.words.preview} />}
          </span>{' '}
          <strong>{groupScore(view, fields)}</strong>
        </span>
      }
    >
      {fields.map((field) => (
        <Score view={view} {...field} />
      ))}
    </Details>
  );
}

/** The score of a group's first figure as it stands, else as it follows from the others, else how far the others go. */
function groupScore(view: PreviewView, [head, ...members]: GroupProps['fields']): string {
  const { preview, typed } = view.words;
  const score = view.used.get(head.figure);
  if (score !== undefined) return showScore(score);
  const computed = view.computed.get(head.figure);
  if (computed !== undefined) return typed.followsComputed({ score: showScore(computed) });
  return head.figure === OVERALL
    ? preview.notComputable
    : preview.itemsScored({
        scored: members.filter(({ figure }) => view.used.has(figure)).length,
        all: members.length,
      });
}

/** What is to be decided about a figure; items that are simply not there are one matter above. */
const marksOf = (view: PreviewView, figure: string): readonly (readonly [number, Problem])[] =>
  [...view.opened.checked.problems.entries()].filter(
    ([, problem]) => keyOf(problem) === figure && problem.severity !== 'info' && !isPlainlyMissing(problem),
  );

/** Whether a problem calls for another score; what is wrong with a number is settled where it is told. */
const isOfScore = ({ rule, severity, repairs }: Problem): boolean =>
  severity === 'error' && !(rule.startsWith('item-') && repairs);

function Score({ view, figure, code, name }: FigureField & { readonly view: PreviewView }) {
  const used = view.used.get(figure);
  const value = used === undefined ? '' : showScore(used);
  const place = placeOf(view, figure);
  const link = place && <PlaceLink place={place} view={view} />;
  const correction = view.opened.intake.corrections.find((one) => subjectOf(one) === figure);
  const said = correction ? [change(view, correction, figure)] : [];
  if (!view.isOpen) {
    return (
      <div class="ps-score">
        <span class="ps-score__label">
          {code !== null && <span class="ps-score__code">{code}</span>} <span>{name}</span>
        </span>
        {link && <span class="ps-score__place">{link}</span>}
        <span class="ps-score__shown">{value || '–'}</span>
        {said.length > 0 && <div class="ps-score__notes">{said}</div>}
      </div>
    );
  }
  const id = scoreField(figure);
  return (
    <ScoreField
      figure={figure}
      code={code}
      name={name}
      value={view.form.text[id] ?? value}
      fault={faultOf(view.form, id)}
      place={link}
      notes={[
        ...(correction
          ? [
              <span class="ps-repair">
                {said} <UndoButton correction={correction} view={view} />
              </span>,
            ]
          : []),
        ...marksOf(view, figure).map(([index, { severity }]) => (
          <ProblemMark index={index} severity={severity} words={view.words.preview} />
        )),
      ]}
    />
  );
}

function change(view: PreviewView, correction: Correction, figure: string): Content {
  const words = view.words.preview;
  if (correction.kind === 'confirm') return words.confirmedHere;
  return correction.kind === 'renumber'
    ? words.readAs({ from: correction.item, to: correction.to })
    : words.changed(fromTo({ key: figure }, view));
}

function placeOf({ opened: { reading } }: PreviewView, figure: string): Place | null {
  if (!reading) return null;
  const { items, report } = reading.checked;
  const item = items.find((entry) => entry.counts && entry.item?.id === figure);
  const higher = [...report.indicators, ...report.instruments, ...report.overall].find(
    ({ id }) => id === figure,
  );
  return item?.reading.place ?? higher?.place ?? null;
}
