import type { Language } from '../../../kernel/localized.ts';
import { type PrintedScore, showHundredths, showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Details } from '../../../web/components/details.tsx';
import { KeyFigures } from '../../../web/components/key-figures.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Term } from '../../../web/components/term.tsx';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Choice } from '../choice.ts';
import type { Spreads } from '../find-spreads.ts';
import type { Standing } from '../overseen.ts';
import type { Spread } from '../spread.ts';
import { STAGES } from '../stage.ts';
import type { WeakItem } from '../weak-items.ts';
import { tableAddress } from './addresses.ts';
import { CountBars } from './count-bars.tsx';
import { showChange } from './show-change.ts';

type StatisticsProps = {
  readonly choice: Choice;
  readonly rulebook: Rulebook | null;
  readonly words: Messages['oversight'];
  readonly language: Language;
};

const shown = (score: PrintedScore | null, none: string) => (score === null ? none : showScore(score));

/** What is asked first: how many agencies, how they stand, and what changed. */
export function InSum({
  standing: { stages, change },
  spreads: { overall },
  words,
}: StatisticsProps & { readonly standing: Standing; readonly spreads: Spreads }) {
  const all = [...stages.values()].reduce((sum, count) => sum + count, 0);
  const { risen, fallen, count } = change;
  return (
    <KeyFigures
      figures={[
        { name: words.overseen, value: all.toLocaleString('en') },
        {
          name: words.withResult,
          value: (overall?.count ?? 0).toLocaleString('en'),
          note: words.ofAll({ all }),
        },
        { name: words.meanOverall, value: shown(overall?.mean ?? null, words.none) },
        {
          name: words.changeInSum,
          value: count === 0 ? words.none : showChange(Math.round(change.sum / count)),
          note:
            count === 0 ? words.noYearBefore : words.changed({ risen, fallen, same: count - risen - fallen }),
        },
        {
          name: words.published,
          value: (stages.get('published') ?? 0).toLocaleString('en'),
          note: words.ofAll({ all }),
        },
      ]}
    />
  );
}

/** How many agencies stand at each stage and level; each leads to those agencies in the table. */
export function StandingSection({
  standing: { stages, levels },
  choice,
  rulebook,
  words,
  language,
}: StatisticsProps & { readonly standing: Standing }) {
  const narrowed = (to: Partial<Choice>) =>
    tableAddress({ ...choice, named: '', stage: null, level: null, ...to, page: 1 });
  return (
    <section class="ps-side-by-side">
      <CountBars
        caption={words.byStage}
        head={{ ...words.barHead, name: words.stage, term: 'stage' }}
        bars={STAGES.map((stage) => ({
          name: <Link href={narrowed({ stage })}>{words.stages[stage]}</Link>,
          count: stages.get(stage) ?? 0,
        }))}
      />
      {rulebook !== null && (
        <CountBars
          caption={words.byLevel}
          head={{ ...words.barHead, name: words.level, term: 'level' }}
          bars={rulebook.levels.map(({ id, name }) => ({
            name: <Link href={narrowed({ level: id })}>{name[language]}</Link>,
            count: levels.get(id) ?? 0,
          }))}
        />
      )}
    </section>
  );
}

/** How the overall score is spread, and behind a fold those of each instrument and indicator. */
export function SpreadSection({ spreads, rulebook, words, language }: StatisticsProps & SpreadsShown) {
  const { overall, instruments, indicators } = spreads;
  const folded = [
    ...(rulebook?.instruments ?? []).map(({ id, name }) => ({
      name: `${id} ${name[language]}`,
      spread: instruments.get(id),
    })),
    ...(rulebook?.indicators ?? []).map(({ id, name }) => ({
      name: words.indicator({ id, name: name[language] }),
      spread: indicators.get(id),
    })),
  ];
  return (
    <section>
      <h2 class="govuk-heading-m" id="spread" tabindex={-1}>
        <Term of="spread">{words.spread}</Term>
      </h2>
      <p class="govuk-body">{words.spreadLead}</p>
      {overall && <SpreadBars name={words.columns.overall} spread={overall} words={words} />}
      {folded.map(
        ({ name, spread }) =>
          spread && (
            <Details summary={words.spreadOf({ name, mean: showScore(spread.mean) })}>
              <SpreadBars name={name} spread={spread} words={words} />
            </Details>
          ),
      )}
    </section>
  );
}

type SpreadsShown = { readonly spreads: Spreads };

function SpreadBars(props: {
  readonly name: string;
  readonly spread: Spread;
  readonly words: Messages['oversight'];
}) {
  const { name, spread, words } = props;
  return (
    <CountBars
      caption={words.spreadCaption({ name, count: spread.count, mean: showScore(spread.mean) })}
      head={{ ...words.barHead, name: words.points }}
      bars={spread.bins.map(({ from, to, count }) => ({
        name: words.bin({ from: showHundredths(from), to: showHundredths(to) }),
        count,
      }))}
    />
  );
}

/** The items that most agencies are weak in. */
export function WeakItemsSection({
  weak,
  rulebook,
  words,
  language,
}: StatisticsProps & { readonly weak: readonly WeakItem[] }) {
  if (rulebook === null) return null;
  const { mendBelow, priorityBelow } = rulebook.thresholds;
  return (
    <section>
      <h2 class="govuk-heading-m" id="weak" tabindex={-1}>
        <Term of="weak-item">{words.weak}</Term>
      </h2>
      {weak.length === 0 ? (
        <p class="govuk-body">{words.noneWeak}</p>
      ) : (
        <Table
          classes="ps-weak"
          stacked
          caption={words.weakLead({ mendBelow, priorityBelow })}
          captionClasses="govuk-table__caption--s"
          head={[
            words.item,
            numeric(words.toMend({ mendBelow })),
            numeric(words.belowPriority({ priorityBelow })),
            numeric(words.mean),
          ]}
          rows={weak.map(({ item, toMend, belowPriority, count, mean }) => [
            `${item.id} ${item.text[language]}`,
            numeric(words.agenciesOf({ count: toMend, all: count })),
            numeric(words.agenciesOf({ count: belowPriority, all: count })),
            numeric(showScore(mean)),
          ])}
        />
      )}
    </section>
  );
}
