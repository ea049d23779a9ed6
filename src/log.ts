import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/**
 * What must not stand in a log even if a line carries it by mistake: secrets, and what people typed or handed in.
 * At the first and at the second level of a line.
 */
const SECRETS = [
  'authorization',
  'cookie',
  'password',
  'token',
  'link',
  'body',
  'holderName',
  'originalName',
];

/** JSON lines, to standard error unless another destination is given: standard output belongs to the person. */
export function openLog(
  level: Config['logLevel'],
  destination: DestinationStream = pino.destination(2),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), remove: true },
    },
    destination,
  );
}
