import { withResult } from '../../capabilities/assessment/pages/index.ts';
import type { IntakeDesk } from '../../capabilities/intake/acts.ts';
import { linePieces } from '../../kernel/thai/line-pieces.ts';
import type { Messages } from '../../messages/messages.ts';
import { addressOf } from '../../routes.ts';
import { Button } from '../../web/components/button.tsx';
import { Radios } from '../../web/components/radios.tsx';
import { ThaiPieces } from '../../web/components/thai.tsx';
import { respondWithPage } from '../../web/page.tsx';
import type { WebHandler } from '../../web/web-env.ts';
import { drawFigures } from '../charts/report-figures.ts';
import type { PressKind } from '../pdf/pdf-job.ts';
import { declaresStandards } from '../pdf/write-pdf.ts';
import { composeReport } from '../report-content.ts';
import { namesIn } from '../report-model.ts';
import type { Digits } from '../thai-figures.ts';
import { digitsIn, makeReportOf } from './made-report.ts';
import { ReportPreview } from './preview.tsx';
import { Readiness } from './readiness.tsx';
import { canBeMade, REPORT_FILES, type ReportFileName } from './report-files.ts';

/** The report of the accepted result: whether it is ready, its files as this press can make them, and all it says. */
export const showReport = (desk: IntakeDesk, press?: PressKind): WebHandler =>
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
            <form method="get" action={addressOf('report', { agency })}>
              <DigitsChoice digits={digits} words={words} />
              <Downloads agency={agency} press={press} words={words} />
            </form>
            <h2 class="govuk-heading-m">{page.preview.title}</h2>
            <p class="govuk-body">{page.preview.explanation}</p>
            <ThaiPieces.Provider value={linePieces(namesIn(report.model))}>
              <ReportPreview
                content={composeReport(report.model)}
                drawings={drawFigures(report.model)}
                figure={(figure) => `${addressOf('reportFigure', { agency, figure })}?digits=${digits}`}
              />
            </ThaiPieces.Provider>
          </>
        ),
      });
    },
  );

function DigitsChoice({ digits, words }: { readonly digits: Digits; readonly words: Messages }) {
  const { legend, thai, arabic, hint, button } = words.reportPage.digits;
  return (
    <div class="ps-choice">
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
    </div>
  );
}

type DownloadsProps = {
  readonly agency: string;
  readonly press: PressKind | undefined;
  readonly words: Messages;
};

/**
 * The files as buttons of the form that asks for the digits, so that each comes in those chosen. The Word document is
 * what most people take: the page's one main action.
 */
function Downloads({ agency, press, words }: DownloadsProps) {
  const { downloads } = words.reportPage;
  const undeclared: Partial<Record<ReportFileName, string>> = declaresStandards(press)
    ? {}
    : downloads.undeclared;
  return (
    <ul class="ps-files">
      {(Object.keys(REPORT_FILES) as ReportFileName[]).map((file, at) => {
        const { name, use } = downloads[file];
        return (
          <li class="ps-files__file">
            <div class="ps-files__text">
              <strong>{name}</strong>
              <p class="ps-files__use">{undeclared[file] ?? use}</p>
            </div>
            {canBeMade(file, press) && (
              <Button
                look={at === 0 ? undefined : 'secondary'}
                attributes={{ formaction: addressOf('reportFile', { agency, file }) }}
              >
                {downloads.get({ name })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
