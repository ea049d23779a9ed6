import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import { faultOf } from '../../../web/forms.tsx';
import { indexOf } from '../../rulebook/index.ts';
import { FACT_FIELDS, type FactField, factTexts } from './preview.form.ts';
import type { PreviewView } from './preview-view.ts';
import { row } from './summary-row.ts';

/** Agency, years, level and respondents as the source gives them, or as a person does. */
export function PreviewFacts({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { checked, rulebook } = view.opened;
  const { name, variants } = checked.agency;
  const others = variants.map((variant) => variant.name).filter((variant) => variant !== name);
  const level = rulebook.levels.find(({ id }) => id === checked.sheet.level);
  return (
    <section>
      <h2 class="govuk-heading-m">{view.isTyped ? words.factsTyped : words.facts}</h2>
      <SummaryList
        rows={[
          row(
            words.agency,
            <>
              {name ?? (view.isTyped ? words.agencyOfTyped : words.noAgency)}
              {others.length > 0 && <div class="ps-soft">{words.variants({ names: others.join(', ') })}</div>}
            </>,
          ),
          row(words.resultYear, words.year({ year: checked.fiscalYear })),
          ...(checked.report.measures.length > 0
            ? [row(words.planYear, words.year({ year: checked.planYear }))]
            : []),
          row(words.printedLevel, level?.name[view.language] ?? words.none),
          row(words.rulebook, rulebook.title[view.language]),
        ]}
      />
      {view.isOpen && <FactFields view={view} />}
    </section>
  );
}

/** Where a person says otherwise than the source. */
function FactFields({ view }: { readonly view: PreviewView }) {
  const { words, opened, form, language } = view;
  const { preview, typed } = words;
  const shown = factTexts(opened);
  const field = (name: FactField) => ({
    name,
    value: form.text[name] ?? shown[name],
    error: faultOf(form, name),
  });
  const isWrong = FACT_FIELDS.some((name) => faultOf(form, name) !== undefined);
  return (
    <Details summary={preview.correctFacts} open={isWrong}>
      <Input {...field('agencyName')} label={preview.agency} hint={preview.agencyHint} autocomplete="off" />
      <Input
        {...field('year')}
        label={preview.resultYearField}
        inputmode="numeric"
        autocomplete="off"
        classes="govuk-input--width-5"
      />
      <Select
        {...field('level')}
        label={preview.printedLevel}
        options={[
          { text: typed.noLevel, value: '' },
          ...opened.rulebook.levels.map(({ id, name }) => ({ text: name[language], value: id })),
        ]}
      />
      <RespondentsField view={view} field={field('respondents')} />
    </Details>
  );
}

/** Said before everything else: the source names another agency than the one on whose desk it lies. */
export function OtherAgency({ view }: { readonly view: PreviewView }) {
  const { name } = view.opened.checked.agency;
  if (name === null || isSameName(name, view.agencyName)) return null;
  return (
    <WarningText>{view.words.preview.otherAgency({ printed: name, here: view.agencyName })}</WarningText>
  );
}

/** Said before everything else: there can be no result of a year that has not come. */
export function YearToCome({ view }: { readonly view: PreviewView }) {
  const { fiscalYear: year } = view.opened.checked;
  if (!view.isOpen || year <= view.today.latest) return null;
  return <WarningText>{view.words.preview.yearToCome({ year, ...view.today })}</WarningText>;
}

const isSameName = (one: string, other: string) => one.replace(/\s+/gu, '') === other.replace(/\s+/gu, '');

/** The true number of respondents, which goes before the one guessed from the scores. */
function RespondentsField({
  view,
  field,
}: {
  readonly view: PreviewView;
  readonly field: { readonly name: string; readonly value: string; readonly error: string | undefined };
}) {
  const { checked, rulebook } = view.opened;
  const words = view.words.preview;
  const instruments = [...checked.respondents.keys()];
  const [first] = instruments;
  if (first === undefined) return null;
  const instrument = instruments.join(', ');
  const { instrumentOfItem } = indexOf(rulebook);
  const scales = rulebook.items
    .filter(({ id }) => instrumentOfItem.get(id)?.id === first)
    .map((item) => rulebook.scales.find(({ id }) => id === item.scale)?.options.length ?? 0);
  return (
    <Input
      {...field}
      label={{ children: words.respondents, term: 'respondents' }}
      hint={
        factTexts(view.opened).respondents === ''
          ? words.respondentsHint({
              instrument,
              count: checked.respondents.get(first) ?? null,
              levels: Math.max(...scales),
            })
          : words.respondentsTold({ instrument })
      }
      inputmode="numeric"
      autocomplete="off"
      classes="govuk-input--width-5"
    />
  );
}
