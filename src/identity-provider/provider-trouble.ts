/**
 * `cancelled`: the person did not go through with it. `unreachable`: the provider is not there or too slow. `clock`: its
 * clock and ours are too far apart. `refused`: what it said cannot be believed, or it does not take us for its client.
 */
export type ProviderTrouble = 'cancelled' | 'unreachable' | 'clock' | 'refused';

/** What the log is told: names and codes of the protocol alone, nothing of a person. */
export type TroubleTold = { readonly trouble: ProviderTrouble; readonly code: string };

type Fault = {
  readonly name?: string;
  readonly code?: string;
  readonly error?: string;
  readonly status?: number;
  readonly cause?: unknown;
};

const AWAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);
/** A provider sends these words itself, or those of whoever made the address: only what looks like a code is told on. */
const CODE = /^[\w.-]{1,60}$/;

/** What went wrong with the provider, by what the library threw. */
export function troubleIn(thrown: unknown): TroubleTold {
  const fault = (thrown ?? {}) as Fault;
  const code = [fault.error, codeWithin(fault.cause), fault.code, fault.name].find(
    (one) => typeof one === 'string' && CODE.test(one),
  );
  return { trouble: kindOf(fault), code: code ?? 'unknown' };
}

function kindOf({ name, code, error, status, cause }: Fault): ProviderTrouble {
  if (error !== undefined) {
    if (error === 'access_denied') return 'cancelled';
    return error === 'temporarily_unavailable' || error === 'server_error' ? 'unreachable' : 'refused';
  }
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return 'clock';
  const answered = status ?? (cause as Fault | undefined)?.status;
  if (answered !== undefined && answered >= 500) return 'unreachable';
  // `fetch` throws a TypeError without a code of its own where nothing answers.
  const isAway = (code !== undefined && AWAY.has(code)) || (name === 'TypeError' && code === undefined);
  return isAway ? 'unreachable' : 'refused';
}

const codeWithin = (cause: unknown): string | undefined => (cause as Fault | undefined)?.code;
