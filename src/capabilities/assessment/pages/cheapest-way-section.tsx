import { showScore } from '../../../kernel/score.ts';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Term } from '../../../web/components/term.tsx';
import { faultOf } from '../../../web/forms.tsx';
import type { Level } from '../../rulebook/index.ts';
import { ConfidenceTag } from '../../rulebook/pages/index.ts';
import { type CheapestWay, cheapestWay } from '../cheapest-way.ts';
import { explainCheapestWay } from '../explain-cheapest-way.ts';
import { worthOfItems } from '../worth.ts';
import { BestLevel } from './best-level.tsx';
import type { ShownTrial } from './shown-trial.ts';
import { fieldOfFigure, LEVEL_FIELD, queryOf } from './what-if-form.ts';

/**
 * The cheapest way to a level, from the scores tried if there are any; those stay as they are. At the best level there
 * is none to choose.
 */
export function CheapestWaySection(page: ShownTrial) {
  const { outcome, words } = page;
  const decision = outcome?.after.decision ?? null;
  return (
    <section>
      <h2 class="govuk-heading-m" id="way" tabindex={-1}>
        <Term of="cheapest-way">{words.whatIf.way.heading}</Term>
      </h2>
      {outcome && decision && !decision.next ? (
        <BestLevel {...page} after={outcome.after} decision={decision} />
      ) : (
        <ChosenLevel {...page} />
      )}
    </section>
  );
}

function ChosenLevel(page: ShownTrial) {
  const { tried, outcome, texts, form, words, language, result } = page;
  const say = words.whatIf.way;
  const reachable = result.rulebook.levels.slice(0, -1);
  const wanted = tried.level ?? outcome?.after.decision?.next ?? null;
  return (
    <>
      <form method="get" class="ps-inline-form ps-no-print">
        {[...texts].map(([figure, text]) => (
          <input type="hidden" name={fieldOfFigure(figure)} value={text} />
        ))}
        <Select
          name={LEVEL_FIELD}
          label={{ children: say.level, term: 'level' }}
          error={faultOf(form, LEVEL_FIELD)}
          value={wanted?.id ?? ''}
          options={[
            { text: say.choose, value: '' },
            ...reachable.map(({ id, name }) => ({ text: name[language], value: id })),
          ]}
        />
        <Button look="secondary">{say.find}</Button>
      </form>
      {outcome && (wanted ? <WaysTo {...page} level={wanted} /> : <p class="govuk-body">{say.noneChosen}</p>)}
    </>
  );
}

function WaysTo(page: ShownTrial & { readonly level: Level }) {
  const { result, tried, outcome, level, words, language } = page;
  const say = words.whatIf.way;
  const { rulebook, checked } = result;
  const way = cheapestWay(rulebook, outcome?.sheet ?? checked.sheet, level);
  const { summary, ways, remarks } = explainCheapestWay(rulebook, way, language);
  const [worth] = worthOfItems(rulebook, checked.sheet);
  return (
    <>
      <p class="govuk-body-l">{summary}</p>
      {ways.length > 0 && (
        <>
          <h3 class="govuk-heading-s">
            {ways.length === 1 ? say.only : say.waysHeading({ count: ways.length })}
          </h3>
          {ways.map((steps, index) => (
            <div class="ps-way">
              {ways.length > 1 && <h4 class="govuk-heading-s">{say.way({ number: index + 1 })}</h4>}
              <ul class="govuk-list govuk-list--bullet">
                {steps.map((step) => (
                  <li>{step}</li>
                ))}
              </ul>
              <p class="govuk-body ps-no-print">
                <Link href={exampleAddress(page, way, index)}>
                  {ways.length === 1 ? say.tryExample : say.tryExampleOf({ number: index + 1 })}
                </Link>
              </p>
            </div>
          ))}
        </>
      )}
      {remarks.map((remark) => (
        <InsetText>{remark}</InsetText>
      ))}
      {way.kind === 'found' && (
        <p class="govuk-body-s">
          {say.how} {tried.scores.size > 0 && <>{say.fromSet} </>}
          {worth && (
            <>
              {say.confidence} <ConfidenceTag confidence={worth.confidence} words={words} />
            </>
          )}
        </p>
      )}
    </>
  );
}

/** The address that tries what a way gives as its example, upon what is tried already. */
function exampleAddress({ texts, tried }: ShownTrial, way: CheapestWay, index: number): string {
  const example = way.kind === 'found' ? (way.ways[index]?.example ?? new Map()) : new Map();
  const scores = new Map([...texts, ...[...example].map(([id, score]) => [id, showScore(score)] as const)]);
  return queryOf(scores, tried.level?.id ?? null);
}
