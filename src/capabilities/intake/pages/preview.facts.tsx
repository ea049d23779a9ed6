import { addressOf } from '../../../routes.ts';
import { Input } from '../../../web/components/input.tsx';
import { Link } from '../../../web/components/link.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import { faultOf } from '../../../web/forms.tsx';
import { indexOf } from '../../rulebook/index.ts';
import { RESPONDENTS_FIELD } from './preview.form.ts';
import type { PreviewView } from './preview-view.ts';
import { showMoment } from './show-moment.ts';

const row = (key: string, text: unknown) => ({ key: { text: key }, value: { text: text as never } });

/** Agency, years, level and respondents as the source gives them. */
export function PreviewFacts({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { checked, rulebook } = view.opened;
  const { name, variants } = checked.agency;
  const others = variants.map((variant) => variant.name).filter((variant) => variant !== name);
  const level = rulebook.levels.find(({ id }) => id === checked.sheet.level);
  return (
    <section>
      <h2 class="govuk-heading-m">{words.facts}</h2>
      <SummaryList
        rows={[
          row(
            words.agency,
            <>
              {name ?? words.noAgency}
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
      {view.isOpen && <RespondentsField view={view} />}
    </section>
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

const isSameName = (one: string, other: string) => one.replace(/\s+/gu, '') === other.replace(/\s+/gu, '');

/** The true number of respondents, which goes before the one guessed from the scores. */
function RespondentsField({ view }: { readonly view: PreviewView }) {
  const { intake, checked, rulebook } = view.opened;
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
      name={RESPONDENTS_FIELD}
      label={words.respondents}
      hint={
        intake.respondents === null
          ? words.respondentsHint({
              instrument,
              count: checked.respondents.get(first) ?? null,
              levels: Math.max(...scales),
            })
          : words.respondentsTold({ instrument })
      }
      error={faultOf(view.form, RESPONDENTS_FIELD)}
      value={view.form.text[RESPONDENTS_FIELD] ?? intake.respondents?.toString() ?? ''}
      inputmode="numeric"
      autocomplete="off"
      classes="govuk-input--width-5"
    />
  );
}

/** The kept file: what proves that it is the one that was sent, and the way to save it again. */
export function PreviewOriginal({ view }: { readonly view: PreviewView }) {
  const { intake } = view.opened;
  const words = view.words.preview;
  return (
    <section class="ps-original">
      <SummaryList
        rows={[
          row(words.fileName, intake.original.name),
          row(words.form, view.words.forms[intake.form]),
          row(words.size, words.bytes({ bytes: intake.original.bytes.toLocaleString('en') })),
          row(
            words.sha256,
            <>
              <code class="ps-code">{intake.original.sha256}</code>
              <div class="ps-soft">{words.sha256Means}</div>
            </>,
          ),
          row(words.received, showMoment(intake.createdAt, view.language)),
        ]}
      />
      <p class="govuk-body">
        <Link href={addressOf('intakeOriginal', { agency: view.agency, intake: intake.intakeId })}>
          {words.download}
        </Link>
      </p>
    </section>
  );
}
