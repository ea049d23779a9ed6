import { spawn } from 'node:child_process';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: Record<string, string | undefined>;
  /** Whether a person sits at the terminal. */
  readonly isInteractive: boolean;
};

/** The program that opens an address in the person's browser, with its arguments; null where none could be seen. */
export function browserCommand(
  address: string,
  { platform, environment, isInteractive }: Surroundings,
): readonly [string, readonly string[]] | null {
  if (!isInteractive || environment.CI) return null;
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  if (platform === 'darwin') return ['open', [address]];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open', [address]] : null;
}

/** Opens the address if there is a screen. The link is printed too, so a failure needs no word. */
export function openBrowser(address: string): void {
  const command = browserCommand(address, {
    platform: process.platform,
    environment: process.env,
    isInteractive: process.stdout.isTTY,
  });
  if (command === null) return;
  const [program, args] = command;
  spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true })
    .on('error', () => {})
    .unref();
}
