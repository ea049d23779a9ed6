import { Worker } from 'node:worker_threads';

export type Pool<Job> = {
  /** Gives the job to an idle worker, or queues it. Rejects with the worker's fault, or when it took too long. */
  readonly run: (job: Job) => Promise<Buffer>;
  /** Ends all workers; what is under way or queued is rejected. The next `run` starts new ones. */
  readonly close: () => Promise<void>;
};

export type PoolSettings = {
  readonly most: number;
  /** A worker is renewed after so many jobs, which gives back the memory its libraries keep. */
  readonly jobsPerWorker: number;
  readonly mostSeconds: number;
  /** What a worker's own objects may take, in MB; a fuller worker cleans up more often, and ends if it cannot. */
  readonly heapMegabytes: number;
};

/** Most of what a report needs is gone once it is written. */
const YOUNG_MEGABYTES = 48;

/** What a worker answers to each job. */
export type Answer = { readonly file: Uint8Array } | { readonly fault: string };

type Order<Job> = {
  readonly job: Job;
  readonly done: (file: Buffer) => void;
  readonly failed: (fault: Error) => void;
};
/** A worker, and what it is at. */
type Hand<Job> = {
  readonly worker: Worker;
  finished: number;
  order: Order<Job> | null;
  deadline: NodeJS.Timeout | null;
};

/** A thread that keeps no program running while it idles. */
function newHand<Job>(script: URL, heapMegabytes: number): Hand<Job> {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  worker.unref();
  return { worker, finished: 0, order: null, deadline: null };
}

/** Takes the order from a hand; null when it had none. */
function release<Job>(hand: Hand<Job>): Order<Job> | null {
  const { order, deadline } = hand;
  if (deadline) clearTimeout(deadline);
  hand.order = null;
  hand.deadline = null;
  return order;
}

/** Threads that write files, so that neither memory nor time of one report is felt by a server's other requests. */
export function openPool<Job>(script: URL, settings: PoolSettings): Pool<Job> {
  const { most, jobsPerWorker, mostSeconds, heapMegabytes } = settings;
  const hands = new Set<Hand<Job>>();
  const waiting: Order<Job>[] = [];

  function serve(): void {
    while (waiting.length > 0) {
      const idle = [...hands].find((hand) => hand.order === null);
      const hand = idle ?? (hands.size < most ? hire() : null);
      const order = hand ? waiting.shift() : undefined;
      if (!hand || !order) return;
      hand.order = order;
      hand.worker.ref();
      const late = new Error(`a report took over ${mostSeconds} s to write`);
      hand.deadline = setTimeout(() => void dismiss(hand, late), mostSeconds * 1000);
      hand.worker.postMessage(order.job);
    }
  }

  function hire(): Hand<Job> {
    const hand = newHand<Job>(script, heapMegabytes);
    hand.worker.on('message', (answer: Answer) => receive(hand, answer));
    hand.worker.on('error', (fault) =>
      dismiss(hand, fault instanceof Error ? fault : new Error(String(fault))),
    );
    hand.worker.on('exit', () => dismiss(hand, new Error('a worker ended before its report was written')));
    hands.add(hand);
    return hand;
  }

  function receive(hand: Hand<Job>, answer: Answer): void {
    const order = release(hand);
    hand.finished += 1;
    hand.worker.unref();
    if ('fault' in answer) order?.failed(new Error(answer.fault));
    else order?.done(Buffer.from(answer.file.buffer, answer.file.byteOffset, answer.file.byteLength));
    if (hand.finished >= jobsPerWorker) void dismiss(hand, new Error('renewed'));
    serve();
  }

  async function dismiss(hand: Hand<Job>, why: Error): Promise<void> {
    if (!hands.delete(hand)) return;
    release(hand)?.failed(why);
    await hand.worker.terminate();
    serve();
  }

  return {
    run: (job) =>
      new Promise((done, failed) => {
        waiting.push({ job, done, failed });
        serve();
      }),
    close: async () => {
      const closed = new Error('the workers that write reports were closed');
      for (const order of waiting.splice(0)) order.failed(closed);
      await Promise.all([...hands].map((hand) => dismiss(hand, closed)));
    },
  };
}
