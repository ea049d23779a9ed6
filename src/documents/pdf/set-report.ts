import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAllFonts } from '../fonts.ts';
import type { PdfJob } from './pdf-job.ts';
import { loadTypst, type TypstCompiler } from './typst-engine.ts';

const FOLDER = new URL('../../../assets/typst/', import.meta.url);

/** Makes the function that turns a job into a PDF. Its memory grows with each report: let go of it after some. */
export function openPress(): (job: PdfJob) => Buffer {
  const workspace = fileURLToPath(FOLDER);
  const template = readFileSync(new URL('report.typ', FOLDER), 'utf8');
  const compiler = loadTypst().NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: readAllFonts() }],
  });
  return (job) => {
    for (const [name, text] of Object.entries(job.files)) compiler.mapShadow(workspace + name, Buffer.from(text));
    const pdf = press(compiler, template, job.standard);
    // Reports differ: what is remembered of one costs 12 MB and serves the next little. The fonts' share is kept.
    compiler.evictCache(1);
    return pdf;
  };
}

function press(compiler: TypstCompiler, template: string, pdfStandard: string): Buffer {
  const compiled = compiler.compile({ mainFileContent: template });
  if (!compiled.result) {
    const faults = compiled.takeDiagnostics();
    throw new Error(`Typst refused the report: ${JSON.stringify(faults ? compiler.fetchDiagnostics(faults) : null)}`);
  }
  return compiler.pdf(compiled.result, { pdfStandard });
}
