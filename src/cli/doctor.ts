import { stopCode, watchForStop } from '../watch-for-stop.ts';
import { examine } from './doctor-findings/examine.ts';
import { CONSOLE, DONE, FAULTS, inBoth, type Output, UNUSABLE } from './output.ts';
import { configOf } from './with-database.ts';

/**
 * `prongsai doctor`: examines the installation and says of each part whether it is sound, and if not what is wrong
 * and how to mend it; changes nothing. Exit code 0 when all is sound, 1 when something needs mending.
 */
export async function run(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  if (args.length > 0) {
    output.complain(inBoth((say) => say.commandLine.wrongArguments({ usage: 'prongsai doctor' })));
    return UNUSABLE;
  }
  const config = configOf(output);
  if (config === null) return UNUSABLE;
  const stop = watchForStop();
  let isSound = true;
  for await (const finding of examine(config, stop)) {
    isSound &&= finding.isSound;
    output.say(`${finding.isSound ? '✓' : '✗'} ${inBoth(finding.say)}`);
  }
  stop.forget();
  if (stop.signal.aborted) return stopCode(await stop.asked);
  output.say(inBoth(({ doctor }) => (isSound ? doctor.sound : doctor.unsound)));
  return isSound ? DONE : FAULTS;
}
