import { readFileSync } from 'node:fs';
import type { PdfJob } from './pdf-job.ts';

/** Turns a job into a PDF. Its memory grows with each report: let go of it after some. Throws on a fault of ours. */
export type Press = (job: PdfJob) => Buffer;

/** The same distance from src/documents/pdf and dist/documents/pdf. */
export const TEMPLATES = new URL('../../../assets/typst/', import.meta.url);

/** What a template may bring in. */
export const SHARED = ['common.typ', 'measures.typ'] as const;

export function readTemplate(name: PdfJob['template'] | (typeof SHARED)[number]): string {
  return readFileSync(new URL(name, TEMPLATES), 'utf8');
}
