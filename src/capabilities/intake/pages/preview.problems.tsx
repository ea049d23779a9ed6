import { showScore } from '../../../kernel/score.ts';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import type { Problem, Severity } from '../problem.ts';
import { figureName } from './figure-names.ts';
import { PlaceLink } from './place-link.tsx';
import { isPlainlyMissing } from './plainly-missing.ts';
import { repairValue } from './preview.form.ts';
import type { PreviewView } from './preview-view.ts';
import { MOST_PROBLEMS, SeverityTag } from './problem-text.tsx';
import { type OfferedRepair, offeredRepairs } from './repairs-of.ts';
import { scoreField } from './score-field.tsx';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What the checks found, the gravest first, each with its place and every alternative to mend it; none is chosen. */
export function PreviewProblems({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { problems } = view.opened.checked;
  const numbered = [...problems.entries()];
  const missing = numbered.filter(([, problem]) => isPlainlyMissing(problem));
  const together = missing.length > MOST_MISSING_APART ? missing : [];
  const isShown = ([index]: readonly [number, Problem]) => index < MOST_PROBLEMS;
  return (
    <section id="problems">
      <h2 class="govuk-heading-m">{words.problems}</h2>
      {!problems.some(({ severity }) => severity !== 'info') && (
        <p class="govuk-body ps-good">{words.noProblems}</p>
      )}
      {SEVERITIES.map((severity) => {
        const those = numbered.filter(([, problem]) => problem.severity === severity);
        if (those.length === 0) return null;
        const list = (
          <ol class="ps-problems">
            {those
              .filter((entry) => isShown(entry) && !together.includes(entry))
              .map(([index, problem]) => (
                <ProblemEntry problem={problem} index={index} view={view} />
              ))}
            {severity === 'error' && together.length > 0 && <MissingEntry missing={together} view={view} />}
          </ol>
        );
        const hidden = those.filter((entry) => !isShown(entry) && !together.includes(entry)).length;
        const title = words.counted({ word: words.severity[severity], count: those.length });
        return severity === 'info' ? (
          <Details summary={title}>
            <p class="govuk-body">{words.severityMeans.info}</p>
            {list}
            {hidden > 0 && <p class="govuk-body">{words.moreProblems({ count: hidden })}</p>}
          </Details>
        ) : (
          <>
            <h3 class="govuk-heading-s ps-problems__title">{title}</h3>
            <p class="ps-problems__means">{words.severityMeans[severity]}</p>
            {list}
            {hidden > 0 && <p class="govuk-body">{words.moreProblems({ count: hidden })}</p>}
          </>
        );
      })}
    </section>
  );
}

const MOST_MISSING_APART = 3;

/** Many items that are simply not there, as one matter: each a link to the field where it can be entered. */
function MissingEntry({
  missing,
  view,
}: {
  readonly missing: readonly [number, Problem][];
  readonly view: PreviewView;
}) {
  const words = view.words.preview;
  return (
    <li class="ps-problem ps-problem--error">
      <p class="ps-problem__message">
        <SeverityTag severity="error" words={words} /> {words.missingTogether({ count: missing.length })}
      </p>
      <ul class="ps-missing">
        {missing.map(([index, { item = '' }]) => (
          <li id={`problem-${index + 1}`}>
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
    </li>
  );
}

type EntryProps = { readonly problem: Problem; readonly index: number; readonly view: PreviewView };

function ProblemEntry({ problem, index, view }: EntryProps) {
  const words = view.words.preview;
  const repairs = offeredRepairs(problem, view.opened.checked);
  return (
    <li id={`problem-${index + 1}`} class={`ps-problem ps-problem--${problem.severity}`}>
      <p class="ps-problem__message">
        <SeverityTag severity={problem.severity} words={words} /> {problem.message[view.language]}
      </p>
      <p class="ps-problem__place">
        {problem.place ? <PlaceLink place={problem.place} view={view} /> : words.noPlace}
      </p>
      {view.isOpen && repairs.length > 0 && (
        <div class="ps-problem__repairs">
          <p class="ps-problem__choose">{words.choose}</p>
          {repairs.map((repair) => (
            <RepairButton repair={repair} view={view} />
          ))}
        </div>
      )}
    </li>
  );
}

function RepairButton({ repair, view }: { readonly repair: OfferedRepair; readonly view: PreviewView }) {
  const { words } = view;
  const { key, score, from, printedAs } = repair;
  const remark = printedAs
    ? words.preview.readAs({ from: printedAs, to: key })
    : from !== null && words.preview.insteadOf({ score: showScore(from) });
  return (
    <div class="ps-repair">
      <Button look="secondary" classes="ps-small-button" name="use" value={repairValue(key, score)}>
        {words.preview.use({ figure: figureName(key, words), score: showScore(score) })}
      </Button>
      {remark && <span class="ps-repair__remark">{remark}</span>}
    </div>
  );
}

/** What the person changed or confirmed so far, from → to, each with its way back. */
export function PreviewRepairs({ view }: { readonly view: PreviewView }) {
  const { words } = view;
  const { repairs } = view.opened.intake;
  if (repairs.size === 0) return null;
  return (
    <section id="repairs" class="ps-card">
      <h2 class="govuk-heading-m">{words.preview.repairs}</h2>
      <ul class="govuk-list">
        {[...repairs].map(([key, to]) => {
          const from = view.printed.get(key);
          const figure = figureName(key, words);
          return (
            <li class="ps-repair">
              <span class="ps-repair__change">
                {from === to
                  ? words.preview.confirmed({ figure, score: showScore(to) })
                  : words.preview.repaired({
                      figure,
                      from: from === undefined ? words.preview.nothingPrinted : showScore(from),
                      to: showScore(to),
                    })}
              </span>
              {view.isOpen && (
                <Button
                  look="secondary"
                  classes="ps-small-button"
                  name="undo"
                  value={key}
                  attributes={{ 'aria-label': words.preview.undoOf({ figure }) }}
                >
                  {words.preview.undo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
