import { showScore } from '../../../kernel/score.ts';
import { showPeriod } from '../../../kernel/thai/dates.ts';
import { Details } from '../../../web/components/details.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Tag, type TagColour } from '../../../web/components/tag.tsx';
import { indexOf } from '../../rulebook/index.ts';
import type { ProposedMeasure } from '../propose-plan.ts';
import { anchorOf, type ShownPlan } from './shown-plan.ts';

const COLOURS: Readonly<Record<ProposedMeasure['purpose'], TagColour | undefined>> = {
  mend: 'orange',
  develop: undefined,
  sustain: 'green',
};

type MeasureOnPage = ShownPlan & { readonly measure: ProposedMeasure; readonly number: number };

/** One proposed measure: why, for what, by whom and when; steps, evidence and monitoring on request. */
export function MeasureSection(page: MeasureOnPage) {
  const { measure, number, words, language } = page;
  const say = words.measuresPage;
  return (
    <section class="ps-card ps-measure">
      <div class="ps-heading">
        <h2 class="govuk-heading-m" id={anchorOf(measure.id)} tabindex={-1}>
          {number}. {measure.title[language]}
        </h2>
        <Tag colour={COLOURS[measure.purpose]}>{say.purposes[measure.purpose]}</Tag>
      </div>
      <p class="govuk-body ps-measure__text">{measure.summary[language]}</p>
      <SummaryList rows={factsOf(page)} />
      <Details summary={say.details} classes="ps-measure__doing">
        <Doing {...page} />
      </Details>
    </section>
  );
}

function factsOf({ measure, words, language, rulebook, sheet }: MeasureOnPage) {
  const say = words.measuresPage;
  const { items } = indexOf(rulebook);
  const { personDays, name, definition } = measure.effort;
  const row = (key: string, text: unknown) => ({ key: { text: key }, value: { text: text as string } });
  return [
    row(say.reason, measure.reason[language]),
    row(
      say.serves,
      <ul class="govuk-list">
        {measure.items.map((id) => {
          const score = sheet.items.get(id);
          return (
            <li>
              {say.servesItem({
                item: id,
                text: items.get(id)?.text[language] ?? '',
                score: score === undefined ? words.web.noScore : showScore(score),
              })}
            </li>
          );
        })}
      </ul>,
    ),
    row(
      say.responsible,
      <ul class="govuk-list" lang="th">
        {measure.responsible.map((office) => (
          <li>
            {office.name}
            {office.positions.length > 0 && <span class="ps-quiet"> ({office.positions.join(', ')})</span>}
          </li>
        ))}
      </ul>,
    ),
    row(say.period, showPeriod(measure.from, measure.to, language)),
    row(
      say.effort,
      <>
        {name[language]} · {say.days(personDays)} <span class="ps-quiet">{definition[language]}</span>
      </>,
    ),
  ];
}

function Doing({ measure, words }: MeasureOnPage) {
  const say = words.measuresPage;
  return (
    <>
      <h3 class="govuk-heading-s">{say.steps}</h3>
      <ol class="govuk-list govuk-list--number" lang="th">
        {measure.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <h3 class="govuk-heading-s">{say.evidence}</h3>
      <ul class="govuk-list govuk-list--bullet" lang="th">
        {measure.evidence.map((evidence) => (
          <li>{evidence}</li>
        ))}
      </ul>
      <h3 class="govuk-heading-s">{say.monitoring}</h3>
      <p class="govuk-body" lang="th">
        {measure.monitoring}
      </p>
    </>
  );
}
