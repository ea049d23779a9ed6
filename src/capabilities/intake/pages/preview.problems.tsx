import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Term } from '../../../web/components/term.tsx';
import { SEVERITIES, type Severity } from '../problem.ts';
import { isListed, type Matter, severityOf } from './matters.ts';
import { type Offer, offersOf } from './offers-of.ts';
import { PlaceLink } from './place-link.tsx';
import { useValue } from './preview.form.ts';
import type { PreviewView } from './preview-view.ts';
import { MOST_PROBLEMS, problemAnchor, SeverityTag } from './problem-text.tsx';
import { sayMatter } from './say-matter.ts';
import { scoreField } from './score-field.tsx';

/** What the checks found, the gravest first, each with its place and every alternative to mend it; none is chosen. */
export function PreviewProblems({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  return (
    <section id="problems">
      <h2 class="govuk-heading-m">
        <Term of="check">{words.problems}</Term>
      </h2>
      {view.matters.every((matter) => severityOf(matter) === 'info') && (
        <p class="govuk-body ps-good">{words.noProblems}</p>
      )}
      {SEVERITIES.map((severity) => (
        <OfSeverity severity={severity} view={view} />
      ))}
    </section>
  );
}

function OfSeverity({ severity, view }: { readonly severity: Severity; readonly view: PreviewView }) {
  const words = view.words.preview;
  const those = view.matters.filter((matter) => severityOf(matter) === severity);
  if (those.length === 0) return null;
  const shown = those.filter((matter) => isListed(matter) || matter.problems[0].index < MOST_PROBLEMS);
  const hidden = those.length - shown.length;
  const title = words.counted({ word: words.severity[severity], count: those.length });
  const list = (
    <>
      <ol class="ps-problems">
        {shown.map((matter) => (
          <MatterEntry matter={matter} view={view} />
        ))}
      </ol>
      {hidden > 0 && <p class="govuk-body">{words.moreProblems({ count: hidden })}</p>}
    </>
  );
  return severity === 'info' ? (
    <Details summary={title}>
      <p class="govuk-body">{words.severityMeans.info}</p>
      {list}
    </Details>
  ) : (
    <>
      <h3 class="govuk-heading-s ps-problems__title">{title}</h3>
      <p class="ps-problems__means">
        {words.severityMeans[severity === 'error' && view.isCurrent ? 'errorAccepted' : severity]}
      </p>
      {list}
    </>
  );
}

type EntryProps = { readonly matter: Matter; readonly view: PreviewView };

function MatterEntry({ matter, view }: EntryProps) {
  const words = view.words.preview;
  const [first, ...others] = matter.problems;
  const severity = severityOf(matter);
  const offers = view.isOpen ? offersOf(matter, view) : [];
  return (
    <li
      id={isListed(matter) ? undefined : problemAnchor(first.index)}
      class={`ps-problem ps-problem--${severity}`}
    >
      {matter.kind === 'misnumbered' && others.map(({ index }) => <span id={problemAnchor(index)} />)}
      <p class="ps-problem__message">
        <SeverityTag severity={severity} words={words} /> {sayMatter(matter, view)}
      </p>
      {matter.kind === 'missing' && <MissingItems matter={matter} view={view} />}
      {matter.kind === 'periods' && <Periods matter={matter} view={view} />}
      {!isListed(matter) && (
        <p class="ps-problem__place">
          <PlaceLink place={first.problem.place} view={view} />
        </p>
      )}
      {offers.length > 0 && (
        <div class="ps-problem__repairs">
          <p class="ps-problem__choose">
            <Term of="repair">{words.choose}</Term>
          </p>
          {offers.map((offer) => (
            <OfferButton offer={offer} />
          ))}
        </div>
      )}
    </li>
  );
}

/** Many items that are simply not there: each a link to the field where it can be entered. */
function MissingItems({ matter, view }: EntryProps) {
  return (
    <Details summary={view.words.preview.missingItems} classes="ps-details--plain">
      <ul class="ps-missing">
        {matter.problems.map(({ index, problem: { item = '' } }) => (
          <li id={problemAnchor(index)}>
            {view.isOpen ? (
              <a class="govuk-link" href={`#${scoreField(item)}`}>
                {item}
              </a>
            ) : (
              item
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** The measures whose periods leave the plan's year, each with its place. */
function Periods({ matter, view }: EntryProps) {
  return (
    <Details summary={view.words.preview.periodsMeasures} classes="ps-details--plain">
      <ul class="govuk-list">
        {matter.problems.map(({ index, problem }) => (
          <li id={problemAnchor(index)}>
            <PlaceLink place={problem.place} view={view} /> {problem.message[view.language]}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function OfferButton({ offer: { correction, label, effect } }: { readonly offer: Offer }) {
  return (
    <div class="ps-repair">
      <Button look="secondary" classes="ps-small-button" name="use" value={useValue(correction)}>
        {label}
      </Button>
      {effect && <span class="ps-repair__remark">{effect}</span>}
    </div>
  );
}
