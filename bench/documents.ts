import { readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';
import { readFont } from '../src/documents/fonts.ts';
import { closeWriters, writeDocx, writePdf } from '../src/documents/index.ts';
import type { ReportModel } from '../src/documents/report-model.ts';
import { exampleReport } from '../test/support/report-model.ts';
import { reportHtml } from './report-html.ts';

export type Measured = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
};

const REPORTS = 500;
const PRINTED_BY_BROWSER = 40;
const MEGABYTE = 1024 * 1024;

/** Measures the writers over different reports on the threads they use themselves, and Chromium on the same content. */
export async function measureDocuments(reports = REPORTS): Promise<readonly Measured[]> {
  const models = Array.from({ length: reports }, (_, place) => exampleReport(place + 1));
  const example = exampleReport();
  await Promise.all([writeDocx(example), writePdf(example, 'ua-1')]);
  const warmDocx = await seconds(() => writeDocx(exampleReport(-1)));
  const warmPdf = await seconds(() => writePdf(exampleReport(-2), 'ua-1'));
  const docx = await rate(models, writeDocx);
  const pdf = await rate(models, (model) => writePdf(model, 'ua-1'));
  await closeWriters();
  const browser = await browserRate(models.slice(0, PRINTED_BY_BROWSER));
  const ratio = pdf.perSecond / browser;
  return [
    { what: 'DOCX, warm', value: warmDocx * 1000, unit: 'ms', goal: '≤ 400' },
    { what: 'PDF, warm', value: warmPdf * 1000, unit: 'ms', goal: '≤ 800' },
    { what: `DOCX over ${reports}`, value: docx.perSecond, unit: '/s', goal: '≥ 15' },
    { what: `DOCX over ${reports}, memory`, value: docx.megabytes, unit: 'MB', goal: '≤ 900' },
    { what: `PDF over ${reports}`, value: pdf.perSecond, unit: '/s', goal: '≥ 4' },
    { what: `PDF over ${reports}, memory`, value: pdf.megabytes, unit: 'MB', goal: '≤ 900' },
    { what: 'PDF by Chromium, two tabs', value: browser, unit: '/s', goal: '' },
    { what: 'PDF, times as fast as Chromium', value: ratio, unit: '×', goal: '' },
  ];
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** All at once: the pool holds the queue. Memory is the greatest of the process while it works. */
async function rate(models: readonly ReportModel[], write: (model: ReportModel) => Promise<Buffer>) {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, residentMegabytes());
  }, 100);
  const taken = await seconds(() => eachByFour(models, write));
  clearInterval(watch);
  return { perSecond: models.length / taken, megabytes: most };
}

/** As a server meets them: four are wanted at any time. */
async function eachByFour(
  models: readonly ReportModel[],
  work: (model: ReportModel) => Promise<unknown>,
): Promise<void> {
  const queue = models.values();
  const one = async () => {
    for (const model of queue) await work(model);
  };
  await Promise.all([one(), one(), one(), one()]);
}

async function browserRate(models: readonly ReportModel[]): Promise<number> {
  const font = readFont('regular').toString('base64');
  const browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
  });
  const tabs = await Promise.all([browser.newPage(), browser.newPage()]);
  const queue = models.values();
  const taken = await seconds(() =>
    Promise.all(
      tabs.map(async (tab) => {
        for (const model of queue) {
          await tab.setContent(reportHtml(model, font), { waitUntil: 'load' });
          await tab.pdf({ format: 'A4', tagged: true });
        }
      }),
    ),
  );
  await browser.close();
  return models.length / taken;
}

function residentMegabytes(): number {
  try {
    const pages = Number(readFileSync('/proc/self/statm', 'utf8').split(' ')[1]);
    return (pages * 4096) / MEGABYTE;
  } catch {
    return process.memoryUsage.rss() / MEGABYTE;
  }
}

if (import.meta.main) {
  const measured = await measureDocuments(Number(process.argv[2] ?? REPORTS));
  for (const { what, value, unit, goal } of measured) {
    process.stdout.write(`${what.padEnd(36)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(3)} ${goal}\n`);
  }
}
