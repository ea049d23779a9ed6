import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PdfJob } from './pdf-job.ts';

const MOST_PRESSES = 2;
/** Typst keeps up to 4.5 MB a report; a fresh worker gives it back. */
const REPORTS_PER_PRESS = 25;
const MOST_SECONDS = 60;

/** Runs from source and from the compiled folder alike: the worker has this file's extension. */
const WORKER = new URL(`./press-worker${extname(import.meta.url)}`, import.meta.url);

type Answer = { readonly pdf: Uint8Array } | { readonly fault: string };
type Order = { readonly job: PdfJob; readonly done: (pdf: Buffer) => void; readonly failed: (fault: Error) => void };
type Press = { readonly worker: Worker; printed: number; order: Order | null; deadline: NodeJS.Timeout | null };

const presses = new Set<Press>();
const waiting: Order[] = [];

/** Sets a job in a worker thread; at most two at a time, the others wait their turn. */
export function print(job: PdfJob): Promise<Buffer> {
  return new Promise((done, failed) => {
    waiting.push({ job, done, failed });
    serve();
  });
}

/** Ends the workers once what is under way is done or refused; the next `print` starts new ones. */
export async function closePresses(): Promise<void> {
  for (const order of waiting.splice(0)) order.failed(new Error('the PDF workers were closed'));
  await Promise.all([...presses].map((press) => retire(press, new Error('the PDF workers were closed'))));
}

function serve(): void {
  while (waiting.length > 0) {
    const idle = [...presses].find((press) => press.order === null);
    const press = idle ?? (presses.size < MOST_PRESSES ? open() : null);
    const order = press ? waiting.shift() : undefined;
    if (!press || !order) return;
    press.order = order;
    press.worker.ref();
    press.deadline = setTimeout(() => retire(press, new Error(`a PDF took over ${MOST_SECONDS} s`)), MOST_SECONDS * 1000);
    press.worker.postMessage(order.job);
  }
}

function open(): Press {
  const press: Press = { worker: new Worker(WORKER), printed: 0, order: null, deadline: null };
  press.worker.unref();
  press.worker.on('message', (answer: Answer) => receive(press, answer));
  press.worker.on('error', (fault) => retire(press, fault instanceof Error ? fault : new Error(String(fault))));
  press.worker.on('exit', () => retire(press, new Error('a PDF worker ended before its report was done')));
  presses.add(press);
  return press;
}

function receive(press: Press, answer: Answer): void {
  const order = release(press);
  press.printed += 1;
  press.worker.unref();
  if ('pdf' in answer) order?.done(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength));
  else order?.failed(new Error(answer.fault));
  if (press.printed >= REPORTS_PER_PRESS) void retire(press, new Error('retired'));
  serve();
}

async function retire(press: Press, why: Error): Promise<void> {
  if (!presses.delete(press)) return;
  release(press)?.failed(why);
  serve();
  await press.worker.terminate();
}

function release(press: Press): Order | null {
  const { order, deadline } = press;
  if (deadline) clearTimeout(deadline);
  press.order = null;
  press.deadline = null;
  return order;
}
