import { readFileSync } from 'node:fs';
import type { PdfJob } from './pdf-job.ts';

/** Turns a job into a PDF. Its memory grows with each report: let go of it after some. Throws on a fault of ours. */
export type Press = (job: PdfJob) => Buffer;

/** The same distance from src/documents/pdf and dist/documents/pdf. */
export const TEMPLATES = new URL('../../../assets/typst/', import.meta.url);

export function readTemplate(): string {
  return readFileSync(new URL('report.typ', TEMPLATES), 'utf8');
}
