import { linePieces } from '../../kernel/thai/line-pieces.ts';
import { composeOfficial } from '../official/compose-official.ts';
import type { OfficialModel, OfficialPaperKind } from '../official/official-model.ts';
import { namesIn } from '../report-model.ts';
import { wording } from '../wording.ts';
import { markLines } from './line-marks.ts';
import { EMBLEM_FILE, type PdfJob, type PdfStandard, type PressKind } from './pdf-job.ts';

/** A paper of approval. */
export function officialJob(
  kind: OfficialPaperKind,
  model: OfficialModel,
  { standard, press }: { readonly standard: PdfStandard; readonly press: PressKind },
): PdfJob {
  const content = composeOfficial(kind, model);
  const { title, agency } = content;
  const { signer } = model;
  const { emblem } = model.letterhead;
  const names = [...namesIn(model.report), ...(signer ? [signer.name, signer.position] : [])];
  const printed = markLines(content, linePieces(names));
  const files = {
    'official.json': JSON.stringify({ ...printed, title, agency, continued: wording.continued }),
    ...(emblem ? { [EMBLEM_FILE]: emblem.png } : {}),
  };
  return { press, standard, template: 'official.typ', files };
}
