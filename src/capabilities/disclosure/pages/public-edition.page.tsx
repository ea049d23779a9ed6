import { raw } from 'hono/html';
import { parseFrozen } from '../../../documents/frozen-report.ts';
import { axisStart, gaugeSvg } from '../../../documents/index.ts';
import { shortPeriod } from '../../../documents/thai-figures.ts';
import { showBaht } from '../../../kernel/money.ts';
import { showScore } from '../../../kernel/score.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import { linePieces } from '../../../kernel/thai/line-pieces.ts';
import type { Content } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { ScoreBar } from '../../../web/components/score-bar.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { ThaiPieces } from '../../../web/components/thai.tsx';
import { currentOf } from '../publication.ts';
import { weakestItems } from '../weakest-items.ts';
import { InThai, WithThai } from './in-thai.tsx';
import { publicAddress } from './public-address.ts';
import { PublicFacts } from './public-facts.tsx';
import type { ShownEdition } from './shown-edition.ts';
import { topicId, WeakestItems } from './weakest-items.tsx';

/** All that an agency shows of a year. */
export function PublicEditionContent({ shown, words, language }: Omit<ShownEdition, 'report'>) {
  const report = parseFrozen(shown.content);
  const page: ShownEdition = { shown, report, words, language };
  const say = words.disclosure.year;
  const { publication, publications, agency } = shown;
  const { number, publishedAt, publisherName } = publication;
  const current = currentOf(publications);
  const year = String(report.fiscalYear);
  const years = { year: report.fiscalYear, planYear: report.planYear };
  const names = [report.agency.name, ...report.measures.flatMap(({ responsible }) => responsible)];
  return (
    <ThaiPieces.Provider value={linePieces(names)}>
      <div class="ps-public">
        {current && current.number !== number && (
          <InsetText>
            {say.older({ number })}{' '}
            <Link href={publicAddress('publicYear', { agency: agency.shortName, year }, language)}>
              {say.latest}
            </Link>
          </InsetText>
        )}
        <p class="govuk-caption-l" lang="th">
          {[report.agency.name, report.agency.locality].filter((line) => line !== '').join(' ')}
        </p>
        <h1 class="govuk-heading-l">{say.title(years)}</h1>
        <p class="govuk-body ps-quiet">
          {say.published({ day: showDay(publishedAt, language), number, who: publisherName })}
        </p>
        {say.thaiOnly && <p class="govuk-body">{say.thaiOnly(years)}</p>}
        <Result {...page} />
        <Analysis {...page} />
        <Measures {...page} />
        <PublicFacts {...page} />
      </div>
    </ThaiPieces.Provider>
  );
}

function Result({ report, words }: ShownEdition) {
  const say = words.disclosure.year;
  const { overall, levelName, levelTone, instruments, indicators, notes } = report;
  const from = axisStart(indicators);
  const level = levelName === null ? '' : say.level({ level: levelName });
  return (
    <section>
      <h2 class="govuk-heading-m">{say.result}</h2>
      <div class="ps-standing">
        <div class="ps-standing__gauge">
          {overall === null ? (
            <p class="govuk-body">{say.noOverall}</p>
          ) : (
            raw(
              gaugeSvg(
                { score: overall, label: level, tone: levelTone, digits: 'arabic' },
                {
                  id: 'overall',
                  title: words.web.scoreOfFull({ label: say.overall, score: showScore(overall) }),
                  description: level,
                },
              ),
            )
          )}
          <WeakestItems report={report} words={words} />
        </div>
        <Table
          caption={say.instruments}
          captionClasses="govuk-table__caption--s"
          head={[
            { content: say.columns.instrument, term: 'instrument' },
            numeric(say.columns.weight, 'weight'),
            numeric(say.columns.score),
          ]}
          rows={instruments.map(({ id, name, weight, score }) => [
            <>
              <strong>{id}</strong> <InThai>{name}</InThai>
            </>,
            numeric(String(weight)),
            numeric(score === null ? '–' : showScore(score)),
          ])}
        />
      </div>
      <Table
        caption={say.indicators}
        captionClasses="govuk-table__caption--s"
        head={[{ content: say.columns.indicator, term: 'indicator' }, say.columns.score]}
        rows={indicators.map(({ id, name, score }) => [
          <>
            {id}. <InThai>{name}</InThai>
          </>,
          <ScoreBar score={score} from={from} />,
        ])}
      />
      {from > 0 && <p class="govuk-body-s ps-quiet">{say.barsFrom({ from })}</p>}
      {notes.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{say.notes}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {notes.map((note) => (
              <li>
                <InThai>{note}</InThai>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Analysis({ report, words }: ShownEdition) {
  const say = words.disclosure.year;
  const weak = new Set(weakestItems(report).map(({ topic }) => topic));
  return (
    <section>
      <h2 class="govuk-heading-m">{say.analysis}</h2>
      {report.topics.map(({ number, name, rows, paragraphs }) => (
        <Details
          summary={<WithThai text={say.topic({ number, name })} parts={[name]} />}
          id={topicId(number)}
          open={weak.has(number)}
        >
          <Table
            head={[say.columns.item, numeric(say.columns.score)]}
            rows={rows.map(({ item, text, score }) => [
              <>
                <strong>{item}</strong> <InThai>{text}</InThai>
              </>,
              numeric(score === null ? '–' : showScore(score)),
            ])}
          />
          {(['mend', 'develop', 'sustain'] as const).map((kind) => (
            <>
              <h3 class="govuk-heading-s">{say.findings[kind]}</h3>
              <p class="govuk-body">
                <InThai>{paragraphs[kind]}</InThai>
              </p>
            </>
          ))}
        </Details>
      ))}
    </section>
  );
}

function Measures({ report, words }: ShownEdition) {
  const say = words.disclosure.year;
  const { steps, responsible, period, monitoring } = say.columns;
  const row = (key: string, text: Content) => ({ key: { text: key }, value: { text } });
  const lines = (texts: readonly string[]) => (
    <ul class="govuk-list">
      {texts.map((text) => (
        <li>
          <InThai>{text}</InThai>
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2 class="govuk-heading-m">{say.measures({ year: report.planYear })}</h2>
      {report.measures.length === 0 ? (
        <p class="govuk-body">{say.noMeasures}</p>
      ) : (
        report.measures.map((one, at) => (
          <Details summary={<InThai>{`${at + 1}. ${one.title}`}</InThai>}>
            <SummaryList
              rows={[
                row(
                  steps,
                  <ol class="govuk-list govuk-list--number ps-numbered">
                    {one.steps.map((step) => (
                      <li>
                        <InThai>{step}</InThai>
                      </li>
                    ))}
                  </ol>,
                ),
                row(responsible, lines(one.responsible)),
                row(period, shortPeriod(one.from, one.to)),
                ...(one.budget === 0n ? [] : [row(say.columns.budget, showBaht(one.budget))]),
                row(monitoring, <InThai>{one.monitoring}</InThai>),
              ]}
            />
          </Details>
        ))
      )}
    </section>
  );
}
