import { Agent, get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What is asked for, and what only the right body says. */
export type Target = { readonly path: string; readonly said: string };

const LOAD = { connections: 24, seconds: 8 };
/** No answer takes longer but for a fault, which ends the measuring. */
const PATIENCE_MS = 30_000;

type Body = { readonly bytes: Buffer; readonly encoding: string | undefined };

function ask(agent: Agent, origin: string, path: string): Promise<Body> {
  return new Promise((resolve, reject) => {
    const asked = get(`${origin}${path}`, { agent, headers: { 'accept-encoding': 'gzip, br' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode !== 200) return reject(new Error(`${path} answered ${answer.statusCode}`));
        resolve({ bytes: Buffer.concat(parts), encoding: answer.headers['content-encoding'] });
      });
    });
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`${path} did not answer`)));
    asked.on('error', reject);
  });
}

/** The text of a body. */
function textOf({ bytes, encoding }: Body): string {
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

/**
 * Asks for all targets in rotation over some connections for some seconds, after each was asked for once. Each body has to
 * be that of its target: its first is unpacked and read, a later one is the same bytes or is read as well. Throws for
 * any other. Gives answers per second, and the seconds of the first round.
 */
export async function loadInRotation(
  origin: string,
  targets: readonly Target[],
): Promise<{ readonly perSecond: number; readonly firstRound: number; readonly text: string }> {
  const agent = new Agent({ keepAlive: true, maxSockets: LOAD.connections });
  const verified = new Map<string, Buffer>();
  const askVerified = async ({ path, said }: Target) => {
    const body = await ask(agent, origin, path);
    if (verified.get(path)?.equals(body.bytes)) return;
    if (!textOf(body).includes(said)) throw new Error(`${path} does not say: ${said}`);
    verified.set(path, body.bytes);
  };
  let next = 0;
  const goOn = async (isDone: () => boolean) => {
    while (!isDone()) {
      const target = targets[next % targets.length];
      next += 1;
      if (target) await askVerified(target);
    }
  };
  const together = (isDone: () => boolean) =>
    Promise.all(Array.from({ length: LOAD.connections }, () => goOn(isDone)));
  try {
    const from = performance.now();
    await together(() => next >= targets.length);
    const begun = performance.now();
    const before = next;
    await together(() => performance.now() - begun > LOAD.seconds * 1000);
    const perSecond = ((next - before) * 1000) / (performance.now() - begun);
    const [first] = targets;
    const text = first ? textOf(await ask(agent, origin, first.path)) : '';
    return { perSecond, firstRound: (begun - from) / 1000, text };
  } finally {
    agent.destroy();
  }
}
