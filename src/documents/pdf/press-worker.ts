import { answerJobs } from '../answer-jobs.ts';
import { openNativePress } from './native-press.ts';
import type { PdfJob, PressKind } from './pdf-job.ts';
import { openPortablePress } from './portable-press.ts';
import type { Press } from './press.ts';
import { mendTextLayer } from './text-layer.ts';

const OPENERS: Readonly<Record<PressKind, () => Press | Promise<Press>>> = {
  native: openNativePress,
  portable: openPortablePress,
};
const opened = new Map<PressKind, Press>();

answerJobs<PdfJob>(async (job) => {
  const press = opened.get(job.press) ?? (await OPENERS[job.press]());
  opened.set(job.press, press);
  return mendTextLayer(press(job));
});
