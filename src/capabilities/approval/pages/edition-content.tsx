import { drawFigures } from '../../../documents/charts/report-figures.ts';
import { ReportPreview } from '../../../documents/pages/preview.tsx';
import { composeReport } from '../../../documents/report-content.ts';
import { namesIn, type ReportModel } from '../../../documents/report-model.ts';
import { linePieces } from '../../../kernel/thai/line-pieces.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Details } from '../../../web/components/details.tsx';
import { ThaiPieces } from '../../../web/components/thai.tsx';
import type { editionParameters } from './edition-address.ts';

/** The whole edition as it was frozen, to be read before it is approved. */
export function EditionContent(props: {
  readonly paper: ReportModel;
  readonly parameters: ReturnType<typeof editionParameters>;
  readonly words: Messages;
}) {
  const { paper, parameters, words } = props;
  return (
    <Details summary={words.approval.read} classes="ps-no-print">
      <ThaiPieces.Provider value={linePieces(namesIn(paper))}>
        <ReportPreview
          content={composeReport(paper)}
          drawings={drawFigures(paper)}
          figure={(figure) =>
            `${addressOf('editionFigure', { ...parameters, figure })}?digits=${paper.digits}`
          }
        />
      </ThaiPieces.Provider>
    </Details>
  );
}
