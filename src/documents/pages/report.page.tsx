import { withResult } from '../../capabilities/assessment/pages/index.ts';
import type { IntakeDesk } from '../../capabilities/intake/index.ts';
import type { Messages } from '../../messages/messages.ts';
import { addressOf } from '../../routes.ts';
import { Button, ButtonLink } from '../../web/components/button.tsx';
import { Radios } from '../../web/components/radios.tsx';
import { respondWithPage } from '../../web/page.tsx';
import type { WebHandler } from '../../web/web-env.ts';
import { composeReport } from '../report-content.ts';
import type { Digits } from '../thai-figures.ts';
import { digitsIn, makeReportOf } from './made-report.ts';
import { ReportPreview } from './preview.tsx';
import { Readiness } from './readiness.tsx';
import { REPORT_FILES, type ReportFileName } from './report-files.ts';

/** The report of the accepted result: whether it is ready, its files, and its whole content to read. */
export const showReport = (desk: IntakeDesk): WebHandler =>
  withResult(
    desk,
    (words) => words.reportPage.title,
    async (c, result) => {
      const words = c.get('words');
      const page = words.reportPage;
      const digits = digitsIn(c.req.query('digits'));
      const report = await makeReportOf(desk, result.agency, result, digits);
      const agency = report.agency.shortName;
      const { fiscalYear: year, planYear } = report.job.checked;
      return respondWithPage(c, {
        title: page.title,
        content: (
          <>
            <h1 class="govuk-heading-l">{page.title}</h1>
            <p class="govuk-body-l">{page.lead({ year, planYear })}</p>
            <Readiness report={report} words={words} language={c.get('language')} />
            <h2 class="govuk-heading-m">{page.downloads.title}</h2>
            <DigitsChoice agency={agency} digits={digits} words={words} />
            <Downloads agency={agency} digits={digits} words={words} />
            <h2 class="govuk-heading-m">{page.preview.title}</h2>
            <p class="govuk-body">{page.preview.explanation}</p>
            <ReportPreview
              content={composeReport(report.model)}
              figure={(figure) => `${addressOf('reportFigure', { agency, figure })}?digits=${digits}`}
            />
          </>
        ),
      });
    },
  );

type Choice = { readonly agency: string; readonly digits: Digits; readonly words: Messages };

function DigitsChoice({ agency, digits, words }: Choice) {
  const { legend, thai, arabic, hint, button } = words.reportPage.digits;
  return (
    <form method="get" action={addressOf('report', { agency })} class="ps-choice">
      <Radios
        name="digits"
        value={digits}
        fieldset={{ legend: { text: legend } }}
        hint={hint}
        classes="govuk-radios--inline govuk-radios--small"
        items={[
          { value: 'thai', text: thai },
          { value: 'arabic', text: arabic },
        ]}
      />
      <Button look="secondary">{button}</Button>
    </form>
  );
}

/** The Word document is what most people take: the page's one main action. */
function Downloads({ agency, digits, words }: Choice) {
  const { downloads } = words.reportPage;
  return (
    <ul class="ps-files">
      {(Object.keys(REPORT_FILES) as ReportFileName[]).map((file, at) => {
        const { name, use } = downloads[file];
        return (
          <li class="ps-files__file">
            <div class="ps-files__text">
              <strong>{name}</strong>
              <p class="ps-files__use">{use}</p>
            </div>
            <ButtonLink
              href={`${addressOf('reportFile', { agency, file })}?digits=${digits}`}
              look={at === 0 ? undefined : 'secondary'}
              attributes={{ download: '' }}
            >
              {downloads.get({ name })}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
