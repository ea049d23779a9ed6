import { readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as browsers, type Page } from 'playwright-core';
import { readFont } from '../src/documents/fonts.ts';
import { closeWriters, writeDocx } from '../src/documents/index.ts';
import type { ReportModel } from '../src/documents/report-model.ts';
import { madePdf } from '../test/support/made-pdf.ts';
import { exampleReport } from '../test/support/report-model.ts';
import { type Measured, secondsOf } from './measured.ts';
import { reportHtml } from './report-html.ts';

const REPORTS = 500;
const PRINTED_BY_BROWSER = 40;
const MEGABYTE = 1024 * 1024;

/** Measures the writers over different reports on the threads they use themselves, and Chromium on the same content. */
export async function measureDocuments(reports = REPORTS): Promise<readonly Measured[]> {
  const models = Array.from({ length: reports }, (_, place) => exampleReport(place + 1));
  const example = exampleReport();
  await Promise.all([writeDocx(example), madePdf(example)]);
  const warmDocx = await secondsOf(() => writeDocx(exampleReport(-1)));
  const warmPdf = await secondsOf(() => madePdf(exampleReport(-2)));
  const docx = await rate(models, writeDocx);
  const pdf = await rate(models, (model) => madePdf(model));
  await closeWriters();
  const browser = await browserRate(models.slice(0, PRINTED_BY_BROWSER));
  return [
    { what: 'write one DOCX, warm', value: warmDocx * 1000, unit: 'ms' },
    { what: 'write one PDF, warm', value: warmPdf * 1000, unit: 'ms' },
    { what: `write ${reports} DOCX`, value: docx.perSecond, unit: '/s', goal: { atLeast: 15 } },
    { what: `write ${reports} DOCX: memory`, value: docx.megabytes, unit: 'MB', goal: { atMost: 900 } },
    { what: `write ${reports} PDF`, value: pdf.perSecond, unit: '/s', goal: { atLeast: 4 } },
    { what: `write ${reports} PDF: memory`, value: pdf.megabytes, unit: 'MB', goal: { atMost: 900 } },
    { what: 'PDF of the same content by Chromium, two tabs', value: browser, unit: '/s' },
    { what: 'PDF: times as fast as Chromium', value: pdf.perSecond / browser, unit: '×' },
  ];
}

/** Memory is the greatest of the process, its threads included, while it works. */
async function rate(models: readonly ReportModel[], write: (model: ReportModel) => Promise<Buffer>) {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, residentMegabytes());
  }, 100);
  const taken = await secondsOf(() => eachByFour(models, write));
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
  try {
    const tabs = await Promise.all([browser.newPage(), browser.newPage()]);
    const queue = models.values();
    const print = async (tab: Page) => {
      for (const model of queue) {
        await tab.setContent(reportHtml(model, font), { waitUntil: 'load' });
        await tab.pdf({ format: 'A4', tagged: true });
      }
    };
    return models.length / (await secondsOf(() => Promise.all(tabs.map(print))));
  } finally {
    await browser.close();
  }
}

function residentMegabytes(): number {
  try {
    const pages = Number(readFileSync('/proc/self/statm', 'utf8').split(' ')[1]);
    return (pages * 4096) / MEGABYTE;
  } catch {
    return process.memoryUsage.rss() / MEGABYTE;
  }
}
