import { withResult } from '../../capabilities/assessment/pages/index.ts';
import { countAsked } from '../../capabilities/consultation/acts.ts';
import type { IntakeDesk } from '../../capabilities/intake/acts.ts';
import { findTemplate } from '../../capabilities/paper-templates/acts.ts';
import { linePieces } from '../../kernel/thai/line-pieces.ts';
import { addressOf } from '../../routes.ts';
import { ThaiPieces } from '../../web/components/thai.tsx';
import { respondWithPage } from '../../web/page.tsx';
import type { WebHandler } from '../../web/web-env.ts';
import { drawFigures } from '../charts/report-figures.ts';
import type { PressKind } from '../pdf/pdf-job.ts';
import { composeReport } from '../report-content.ts';
import { namesIn } from '../report-model.ts';
import { DisclosedUnder } from './disclosed-under.tsx';
import { Downloads } from './downloads.tsx';
import { digitsIn, makeReportOf } from './made-report.ts';
import { ReportPreview } from './preview.tsx';
import { Readiness } from './readiness.tsx';
import { REPORT_FILES } from './report-files.ts';

/** The report of the accepted result: whether it is ready, its files as this press can make them, and all it says. */
export const showReport = (desk: IntakeDesk, press?: PressKind): WebHandler =>
  withResult(
    desk,
    (words) => words.reportPage.title,
    async (c, result) => {
      const words = c.get('words');
      const page = words.reportPage;
      const report = await makeReportOf(desk, result.agency, result, digitsIn(c.req.query('digits')));
      const { agencyId } = report.agency;
      const template = await findTemplate(desk.database, { agencyId, paper: 'report', at: null });
      const asked = await countAsked(desk.database, agencyId, report.job.checked.planYear);
      const { digits } = report.model;
      const agency = report.agency.shortName;
      const { fiscalYear: year, planYear } = report.job.checked;
      return respondWithPage(c, {
        title: page.title,
        content: (
          <>
            <h1 class="govuk-heading-l">{page.title}</h1>
            <p class="govuk-body-l">{page.lead({ year, planYear })}</p>
            <DisclosedUnder report={report.model} words={words} />
            <Readiness report={report} asked={asked} words={words} language={c.get('language')} />
            <h2 class="govuk-heading-m ps-no-print">{page.downloads.title}</h2>
            {template && (
              <p class="govuk-body">
                {words.approval.files.template({
                  paper: words.paperTemplates.papers.report,
                  number: template.number,
                })}
              </p>
            )}
            <Downloads
              action={addressOf('report', { agency })}
              digits={digits}
              files={REPORT_FILES}
              addressOf={(file) => addressOf('reportFile', { agency, file })}
              isMainAction
              press={press}
              words={words}
            />
            <h2 class="govuk-heading-m">{page.preview.title}</h2>
            <p class="govuk-body">{template ? page.preview.ofTemplate : page.preview.explanation}</p>
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
