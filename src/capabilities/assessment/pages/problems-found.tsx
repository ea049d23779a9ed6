import { addressOf } from '../../../routes.ts';
import { Details } from '../../../web/components/details.tsx';
import { KeyFigures } from '../../../web/components/key-figures.tsx';
import { Link } from '../../../web/components/link.tsx';
import type { Problem, Severity } from '../../intake/index.ts';
import { placeText } from '../../intake/pages/index.ts';
import type { ShownResult } from './shown-result.ts';

/** What the checks of the source found: how many of each kind, and the errors in words. */
export function ProblemsFound(page: ShownResult) {
  const { result, words } = page;
  const say = words.overview.problems;
  const of = (severity: Severity) =>
    result.checked.problems.filter((problem) => problem.severity === severity);
  const [errors, warnings, information] = [of('error'), of('warning'), of('info')];
  return (
    <section>
      <h2 class="govuk-heading-m" id="problems">
        {say.heading}
      </h2>
      <KeyFigures
        figures={[
          { name: say.error, value: errors.length, note: say.meansError },
          { name: say.warning, value: warnings.length, note: say.meansWarning },
          { name: say.info, value: information.length, note: say.meansInfo },
        ]}
      />
      {errors.length > 0 ? <ProblemList {...page} problems={errors} /> : <p class="govuk-body">{say.none}</p>}
      {warnings.length > 0 && (
        <Details summary={say.warnings({ count: warnings.length })}>
          <ProblemList {...page} problems={warnings} />
        </Details>
      )}
      {information.length > 0 && (
        <Details summary={say.information({ count: information.length })}>
          <ProblemList {...page} problems={information} />
        </Details>
      )}
      <p class="govuk-body ps-no-print">
        <Link
          href={addressOf('intakePreview', {
            agency: result.agency.shortName,
            intake: result.intake.intakeId,
          })}
        >
          {say.toIntake}
        </Link>
      </p>
    </section>
  );
}

function ProblemList({ problems, words, language }: ShownResult & { readonly problems: readonly Problem[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet ps-list--spaced">
      {problems.map(({ message, place }) => (
        <li>
          {message[language]}
          <span class="ps-quiet"> ({placeText(place, words.intake.preview)})</span>
        </li>
      ))}
    </ul>
  );
}
