import { showScore } from '../../../kernel/score.ts';
import { showPeriod } from '../../../kernel/thai/dates.ts';
import type { Content } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Tag, type TagColour } from '../../../web/components/tag.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { indexOf } from '../../rulebook/index.ts';
import type { ProposedMeasure } from '../propose-plan.ts';
import { anchorOf, type ShownPlan } from './shown-plan.ts';

const COLOURS: Readonly<Record<ProposedMeasure['purpose'], TagColour | undefined>> = {
  mend: 'orange',
  develop: undefined,
  sustain: 'green',
};

type MeasureOnPage = ShownPlan & { readonly measure: ProposedMeasure; readonly number: number };

/** One proposed measure: steps, by whom and when; why, for what, evidence and monitoring on request. */
export function MeasureSection(page: MeasureOnPage) {
  const { measure, number, words, language } = page;
  const say = words.measuresPage;
  return (
    <section class="ps-card ps-measure">
      <div class="ps-heading">
        <h2 class="govuk-heading-m" id={anchorOf(measure.id)} tabindex={-1}>
          {number}. <Thai>{measure.title[language]}</Thai>
        </h2>
        <Tag colour={COLOURS[measure.purpose]}>{say.purposes[measure.purpose]}</Tag>
      </div>
      <p class="govuk-body ps-measure__text">
        <Thai>{measure.summary[language]}</Thai>
      </p>
      <h3 class="govuk-heading-s">{say.steps}</h3>
      <ol class="govuk-list govuk-list--number" lang="th">
        {measure.steps.map((step) => (
          <li>
            <Thai>{step}</Thai>
          </li>
        ))}
      </ol>
      <SummaryList
        rows={[
          row(say.responsible, <Offices {...page} />),
          row(say.period, showPeriod(measure.from, measure.to, language)),
        ]}
      />
      <Details summary={say.details} classes="ps-measure__doing">
        <Grounds {...page} />
      </Details>
    </section>
  );
}

const row = (key: string, text: Content) => ({ key: { text: key }, value: { text } });

function Offices({ measure }: MeasureOnPage) {
  return (
    <ul class="govuk-list" lang="th">
      {measure.responsible.map((office) => (
        <li>
          <Thai>{office.name}</Thai>
          {office.positions.length > 0 && (
            <span class="ps-quiet">
              {' '}
              <Thai>{`(${office.positions.join(', ')})`}</Thai>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Grounds(page: MeasureOnPage) {
  const { measure, words, language } = page;
  const say = words.measuresPage;
  const { personDays, name, definition } = measure.effort;
  return (
    <>
      <h3 class="govuk-heading-s">{say.reason}</h3>
      <p class="govuk-body">
        <Thai>{measure.reason[language]}</Thai>
      </p>
      <h3 class="govuk-heading-s">{say.serves}</h3>
      <ItemsServed {...page} />
      <h3 class="govuk-heading-s">{say.effort}</h3>
      <p class="govuk-body">
        {name[language]} · {say.days(personDays)} <span class="ps-quiet">{definition[language]}</span>
      </p>
      <h3 class="govuk-heading-s">{say.evidence}</h3>
      <ul class="govuk-list govuk-list--bullet" lang="th">
        {measure.evidence.map((evidence) => (
          <li>
            <Thai>{evidence}</Thai>
          </li>
        ))}
      </ul>
      <h3 class="govuk-heading-s">{say.monitoring}</h3>
      <p class="govuk-body" lang="th">
        <Thai>{measure.monitoring}</Thai>
      </p>
    </>
  );
}

function ItemsServed({ measure, words, language, rulebook, sheet }: MeasureOnPage) {
  const { items } = indexOf(rulebook);
  return (
    <ul class="govuk-list govuk-list--bullet">
      {measure.items.map((id) => {
        const score = sheet.items.get(id);
        return (
          <li>
            <Thai>
              {words.measuresPage.servesItem({
                item: id,
                text: items.get(id)?.text[language] ?? '',
                score: score === undefined ? words.web.noScore : showScore(score),
              })}
            </Thai>
          </li>
        );
      })}
    </ul>
  );
}
