/**
 * `cancelled`: the person did not go through with it. `unreachable`: the provider is not there or too slow. `clock`: its
 * clock and ours are too far apart. `refused`: what it said cannot be believed, or it does not take us for its client.
 */
export type ProviderTrouble = 'cancelled' | 'unreachable' | 'clock' | 'refused';

/** What the log is told: names and codes of the protocol alone, nothing of a person. */
export type TroubleTold = { readonly trouble: ProviderTrouble; readonly code: string };

type Fault = {
  readonly name?: string;
  readonly code?: unknown;
  readonly error?: string;
  readonly status?: number;
  readonly cause?: unknown;
};

/** `error` is written by the provider, or by whoever made the address: only what looks like a code is told on. */
const CODE = /^[\w.-]{1,60}$/;
const BUSY = new Set(['temporarily_unavailable', 'server_error']);
const AWAY = new Set(['TimeoutError', 'AbortError']);

/** What went wrong with the provider, by what the library threw. */
export function troubleIn(thrown: unknown): TroubleTold {
  const faults = chainOf(thrown);
  const words = [faults[0]?.error, ...faults.map(({ code }) => code).reverse(), faults.at(-1)?.name];
  const code = words.find((one) => typeof one === 'string' && CODE.test(one));
  return { trouble: kindOf(faults), code: typeof code === 'string' ? code : 'unknown' };
}

/** A fault, what caused it, what caused that. */
function chainOf(thrown: unknown): readonly Fault[] {
  return thrown instanceof Object ? [thrown, ...chainOf((thrown as Fault).cause)] : [];
}

function kindOf(faults: readonly Fault[]): ProviderTrouble {
  const error = faults[0]?.error;
  if (error === 'access_denied') return 'cancelled';
  if (error !== undefined) return BUSY.has(error) ? 'unreachable' : 'refused';
  if (faults.some(({ code }) => code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED')) return 'clock';
  return faults.some(isAway) ? 'unreachable' : 'refused';
}

/** `fetch` throws a TypeError without a code of its own where nothing answers, or no more. */
const isAway = ({ name = '', code, status = 0 }: Fault): boolean =>
  AWAY.has(name) || (name === 'TypeError' && code === undefined) || status >= 500;
