import { writePdf } from '../../src/documents/index.ts';
import type { ReportModel } from '../../src/documents/report-model.ts';

/** The report's PDF, where it is certain that it can be made. */
export async function madePdf(model: ReportModel, standard: 'ua-1' | 'a-2a' = 'ua-1'): Promise<Buffer> {
  const written = await writePdf(model, standard);
  if (!written.ok) throw new Error(written.refusal);
  return written.value;
}
