import { extname } from 'node:path';
import type { OfficialModel, OfficialPaperKind } from '../official/official-model.ts';
import type { ReportModel } from '../report-model.ts';
import type { StartingTemplate } from '../templates/starting-parts.ts';
import type { TemplatePaper } from '../templates/tag-names.ts';
import { openPool } from '../worker-pool.ts';

/** The worker has this file's extension: it runs from source and from the compiled folder alike. */
const WORKER = new URL(`./docx-worker${extname(import.meta.url)}`, import.meta.url);

/** A report, a paper of its approval, or what an agency makes its own template of either from. */
export type DocxJob =
  | { readonly paper: 'report'; readonly model: ReportModel }
  | { readonly paper: OfficialPaperKind; readonly model: OfficialModel }
  | {
      readonly paper: 'starting';
      readonly kind: TemplatePaper;
      readonly given: StartingTemplate;
      readonly letterhead: OfficialModel['letterhead'];
    };

const scribes = openPool<DocxJob>(WORKER, {
  most: 2,
  jobsPerWorker: 250,
  mostSeconds: 60,
  heapMegabytes: 192,
});

/**
 * The report as a Word document that an official can go on editing: real styles, a table of contents, repeated heads
 * of tables, alt texts. Written in a worker thread.
 */
export function writeDocx(model: ReportModel): Promise<Buffer> {
  return scribes.run({ paper: 'report', model });
}

/** A paper of approval as a Word document, like `writeDocx`. */
export const writeOfficialDocx = (paper: OfficialPaperKind, model: OfficialModel): Promise<Buffer> =>
  scribes.run({ paper, model });

/** A paper that looks as ours does, with tags in place of its texts, like `writeDocx`. */
export const writeStartingTemplate = (
  kind: TemplatePaper,
  given: StartingTemplate,
  letterhead: OfficialModel['letterhead'],
): Promise<Buffer> => scribes.run({ paper: 'starting', kind, given, letterhead });

/** Ends the DOCX workers; the next `writeDocx` starts new ones. */
export function closeDocxWorkers(): Promise<void> {
  return scribes.close();
}
