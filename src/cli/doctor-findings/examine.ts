import type { Config } from '../../config.ts';
import type { Stop } from '../../watch-for-stop.ts';
import { examineDatabase } from './examine-database.ts';
import { examineMachine } from './examine-machine.ts';
import type { Finding } from './finding.ts';

/** Everything that an installation needs, one finding after the other, from the machine up to the data. */
export async function* examine(config: Config, stop: Stop): AsyncGenerator<Finding> {
  yield* examineMachine(config);
  yield* examineDatabase(config, stop);
}
